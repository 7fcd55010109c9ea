/** NAMES what a release is made of: configuration with every option decided. */
@NullMarked
package dev.slipway.model.config;

import org.jspecify.annotations.NullMarked;
