/** THINKS about what a release's tag says, and when there may be one. */
@NullMarked
package dev.slipway.engine.tag;

import org.jspecify.annotations.NullMarked;
