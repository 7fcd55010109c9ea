/** THINKS about what must hold before a step of a flow is taken. */
@NullMarked
package dev.slipway.engine.guard;

import org.jspecify.annotations.NullMarked;
