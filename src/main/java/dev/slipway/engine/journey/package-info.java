/** THINKS about releases on their way: where each stands, what it waits for, and what is late. */
@NullMarked
package dev.slipway.engine.journey;

import org.jspecify.annotations.NullMarked;
