/** THINKS about notes: writes a section and puts it into its file. */
@NullMarked
package dev.slipway.engine.changelog;

import org.jspecify.annotations.NullMarked;
