/** REACHES GitHub's REST API. */
@NullMarked
package dev.slipway.adapter.forge.github;

import org.jspecify.annotations.NullMarked;
