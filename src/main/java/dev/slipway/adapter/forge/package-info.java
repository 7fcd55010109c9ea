/** REACHES forges: where pull requests and releases are kept. */
@NullMarked
package dev.slipway.adapter.forge;

import org.jspecify.annotations.NullMarked;
