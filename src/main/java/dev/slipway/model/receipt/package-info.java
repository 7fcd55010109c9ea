/** NAMES what is remembered of a release: what was done, why it was allowed, and who said so. */
@NullMarked
package dev.slipway.model.receipt;

import org.jspecify.annotations.NullMarked;
