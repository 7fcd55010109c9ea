/** THINKS about release types: which files each one touches. */
@NullMarked
package dev.slipway.engine.ecosystem;

import org.jspecify.annotations.NullMarked;
