/** THINKS about how a release comes into production, and whether it came there as intended. */
@NullMarked
package dev.slipway.engine.promotion;

import org.jspecify.annotations.NullMarked;
