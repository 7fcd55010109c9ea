/** REACHES JSON Schema, by the validator of networknt. */
@NullMarked
package dev.slipway.adapter.schema;

import org.jspecify.annotations.NullMarked;
