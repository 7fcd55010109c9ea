/** DESCRIBES what a configuration file may hold, so that one table reads it and explains it. */
@NullMarked
package dev.slipway.adapter.config.shape;

import org.jspecify.annotations.NullMarked;
