/** THINKS about version lines: which are maintained, and the file that lists them. */
@NullMarked
package dev.slipway.engine.lines;

import org.jspecify.annotations.NullMarked;
