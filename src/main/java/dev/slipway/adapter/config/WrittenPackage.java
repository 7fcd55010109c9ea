package dev.slipway.adapter.config;

/**
 * A package as the configuration file has it.
 *
 * @param path its key
 * @param place where the key stands
 * @param options its own, over those of the root
 */
record WrittenPackage(String path, Place place, Options options) {}
