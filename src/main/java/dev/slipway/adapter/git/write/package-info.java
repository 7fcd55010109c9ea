/** REACHES out to change: branches, tags, merges and ledgers. */
@NullMarked
package dev.slipway.adapter.git.write;

import org.jspecify.annotations.NullMarked;
