package dev.slipway.model.qa;

import java.util.Optional;

/**
 * Why a check failed, safe to print and to keep.
 *
 * @param type {@code status}, {@code json}, {@code type}, {@code count}, {@code header}, {@code
 *     schema}, {@code slow}, {@code exit}, {@code certificate}, {@code variable}, or the cause of
 *     an answer that did not come
 * @param detail in one sentence, with what was expected and what came
 * @param status of the HTTP answer, where there was one
 * @param url that was asked, redacted
 * @param body the beginning of what came instead, redacted; empty where it says nothing
 */
public record CheckError(
    String type, String detail, Optional<Integer> status, Optional<String> url, String body) {}
