/** READS {@code slipway.yml}: the file over its preset, the preset over the defaults. */
@NullMarked
package dev.slipway.adapter.config.slipway;

import org.jspecify.annotations.NullMarked;
