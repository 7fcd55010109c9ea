/** THINKS about JSONPaths: how the library walks over what was parsed without it. */
@NullMarked
package dev.slipway.engine.jsonpath;

import org.jspecify.annotations.NullMarked;
