/** REACHES the web: the one HTTP client, which every other adapter may use. */
@NullMarked
package dev.slipway.adapter.http;

import org.jspecify.annotations.NullMarked;
