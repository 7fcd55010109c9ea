/** REACHES another repository: a folder, or a host over ssh or http. */
@NullMarked
package dev.slipway.adapter.git.remote;

import org.jspecify.annotations.NullMarked;
