/** THINKS about one release: baseline, commits, version, notes, edits. */
@NullMarked
package dev.slipway.engine.release;

import org.jspecify.annotations.NullMarked;
