package dev.slipway.plan;

/** A step that moves one ref of the remote; several of them can move together. */
public sealed interface RefChange extends Step
    permits CreateBranch, PushBranch, PushMerge, PushPick, DeleteBranch, PushTag {}
