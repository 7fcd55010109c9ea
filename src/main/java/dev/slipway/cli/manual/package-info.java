/** EXPLAINS the command line to man and to the shells. */
@NullMarked
package dev.slipway.cli.manual;

import org.jspecify.annotations.NullMarked;
