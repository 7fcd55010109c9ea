/** THINKS about which versions there may be, how they are spelled and in which order they stand. */
@NullMarked
package dev.slipway.engine.policy;

import org.jspecify.annotations.NullMarked;
