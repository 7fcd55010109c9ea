/** REACHES the text of configuration files: values, and where they stand. */
@NullMarked
package dev.slipway.adapter.config.tree;

import org.jspecify.annotations.NullMarked;
