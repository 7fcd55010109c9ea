package dev.slipway.model.flow;

import dev.slipway.model.BranchName;

/**
 * Which branch is for what.
 *
 * @param integration where normal work lands
 * @param production what tags are reachable from
 * @param release name of a release branch, of {@code {version}}
 * @param promotion name of a clean branch with release metadata only, of {@code {version}} and
 *     {@code {production}}
 * @param sync name of a branch that brings production back, of {@code {production}} and {@code
 *     {integration}}
 * @param backport name of a branch that brings a fix onto a line, of {@code {number}} and {@code
 *     {line}}
 * @param line name of the branch of a version line, of {@code {major}} and {@code {minor}}
 */
public record BranchRoles(
    BranchName integration,
    BranchName production,
    Template release,
    Template promotion,
    Template sync,
    Template backport,
    Template line) {}
