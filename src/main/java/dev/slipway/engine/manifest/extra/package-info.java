/** THINKS about extra files: the places that configuration declares. */
@NullMarked
package dev.slipway.engine.manifest.extra;

import org.jspecify.annotations.NullMarked;
