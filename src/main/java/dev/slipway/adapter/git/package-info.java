/** REACHES git. */
@NullMarked
package dev.slipway.adapter.git;

import org.jspecify.annotations.NullMarked;
