/** INTENDS: what a command will do, as data. */
@NullMarked
package dev.slipway.plan;

import org.jspecify.annotations.NullMarked;
