/** THINKS about places in XML, which XPath leads to. */
@NullMarked
package dev.slipway.engine.manifest.xml;

import org.jspecify.annotations.NullMarked;
