/** GATHERS what a gate is decided from, by asking environments. */
@NullMarked
package dev.slipway.flow.qa;

import org.jspecify.annotations.NullMarked;
