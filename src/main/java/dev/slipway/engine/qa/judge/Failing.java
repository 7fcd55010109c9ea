package dev.slipway.engine.qa.judge;

/**
 * One expectation that is not met.
 *
 * @param type as in {@code CheckError}
 * @param sentence without a capital and a full stop; not redacted yet
 */
record Failing(String type, String sentence) {}
