/** REACHES configuration files: from what is written to what is meant. */
@NullMarked
package dev.slipway.adapter.config;

import org.jspecify.annotations.NullMarked;
