/** THINKS about how a clone, its user, its remote and its forge stand, before anything moves. */
@NullMarked
package dev.slipway.engine.doctor;

import org.jspecify.annotations.NullMarked;
