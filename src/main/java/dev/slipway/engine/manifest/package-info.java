/** THINKS about files: finds the version in one and replaces just that. */
@NullMarked
package dev.slipway.engine.manifest;

import org.jspecify.annotations.NullMarked;
