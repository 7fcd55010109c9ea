/** THINKS about what is remembered of releases: which one is meant, and whether it still holds. */
@NullMarked
package dev.slipway.engine.receipt;

import org.jspecify.annotations.NullMarked;
