/** GATHERS: reads what a command needs, once, then asks the engine. */
@NullMarked
package dev.slipway.flow;

import org.jspecify.annotations.NullMarked;
