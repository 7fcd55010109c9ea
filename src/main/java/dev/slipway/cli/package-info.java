/** SPEAKS: options in; words, JSON and an exit status out. */
@NullMarked
package dev.slipway.cli;

import org.jspecify.annotations.NullMarked;
