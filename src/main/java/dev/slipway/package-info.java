/** The way in: {@link dev.slipway.Main}, and what makes the next start faster. */
@NullMarked
package dev.slipway;

import org.jspecify.annotations.NullMarked;
