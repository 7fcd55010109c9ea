/** NAMES what can be wrong, and the remedy. */
@NullMarked
package dev.slipway.model.problem;

import org.jspecify.annotations.NullMarked;
