package dev.slipway.adapter.config;

import dev.slipway.adapter.config.tree.Place;

/**
 * A package as the configuration file has it.
 *
 * @param path its key
 * @param place where the key stands
 * @param options its own, over those of the root
 */
record WrittenPackage(String path, Place place, Options options) {}
