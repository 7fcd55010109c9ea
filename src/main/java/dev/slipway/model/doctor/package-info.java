/** NAMES what a doctor sees of a clone, its user, its remote and its forge. */
@NullMarked
package dev.slipway.model.doctor;

import org.jspecify.annotations.NullMarked;
