/** REACHES the environments of the gates: asks each in the way that a check wants it asked. */
@NullMarked
package dev.slipway.adapter.probe;

import org.jspecify.annotations.NullMarked;
