/**
 * Posts from being scheduled to being seen: the state machine, its ledger, and the engine that owns time, retries, leases
 * and storage.
 *
 * <p>What people do are use cases of one verb each: {@code SchedulePost}, {@code ChangePost}, {@code MovePosts},
 * {@code CancelPost}, {@code ResolvePost}, {@code PauseQueue}. What the engine does begins at {@code AdvancePublication}:
 * {@code PreparePublication}, {@code CommitPublication}, {@code ReconcilePublication}, {@code LeaveFirstComment}. What is
 * missed is found by {@code Sweep}.
 *
 * <p>Both sides stand on ports with one conditional write a method: {@code Ledger}, {@code CommentLedger},
 * {@code PostChanges}, {@code Agenda}; in PostgreSQL they are the classes that begin with {@code Sql}. Queues, schedules,
 * quotas, pacing and the sweep's alarm are ports too, so that the simulator runs the same classes. docs/publishing.md tells
 * the whole story.
 */
@NullMarked
package com.presenceos.publishing;

import org.jspecify.annotations.NullMarked;
