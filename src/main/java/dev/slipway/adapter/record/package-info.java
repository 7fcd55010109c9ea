/** REACHES the ledgers of the remote: receipts of releases, and leases of release lines. */
@NullMarked
package dev.slipway.adapter.record;

import org.jspecify.annotations.NullMarked;
