/** NAMES what a forge keeps: pull requests, comments, releases. */
@NullMarked
package dev.slipway.model.forge;

import org.jspecify.annotations.NullMarked;
