/** REACHES the programs that sign: GnuPG, OpenSSH, and what takes their place. */
@NullMarked
package dev.slipway.adapter.git.sign;

import org.jspecify.annotations.NullMarked;
