/** THINKS about versions: which one comes next, and why. */
@NullMarked
package dev.slipway.engine.version;

import org.jspecify.annotations.NullMarked;
