/** NAMES what a forge keeps: pull requests, what is said of them, releases. */
@NullMarked
package dev.slipway.model.forge;

import org.jspecify.annotations.NullMarked;
