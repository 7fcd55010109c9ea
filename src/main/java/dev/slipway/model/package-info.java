/** NAMES: records that everyone speaks. */
@NullMarked
package dev.slipway.model;

import org.jspecify.annotations.NullMarked;
