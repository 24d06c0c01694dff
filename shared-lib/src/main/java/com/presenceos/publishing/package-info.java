/**
 * Posts from being scheduled to being seen. Here is what all of it speaks of: a post, its states, the message that says "look",
 * and how long each thing may take. The rooms:
 *
 * <ul>
 *   <li>{@code plan}: what people do, a use case of one verb each ({@code SchedulePost}, {@code ChangePost}, {@code MovePosts},
 *       {@code CancelPost}, {@code ResolvePost}, {@code PauseQueue}), and what they read
 *   <li>{@code engine}: what happens when a post's time comes. It begins at {@code AdvancePublication}
 *   <li>{@code ledger}: what is so. Ports with one conditional write a method, and the classes that keep them in PostgreSQL,
 *       which begin with {@code Sql}
 *   <li>{@code wake}: how the engine comes to look at a post in time, and what finds the ones that were missed ({@code Sweep})
 *   <li>{@code limits}: places in a network's quota, and pauses it asked for
 * </ul>
 *
 * <p>{@code plan} and {@code engine} do not know each other: they meet in the ledger. Queues, schedules, quotas, pacing and the
 * sweep's alarm are ports, so that the simulator runs the same classes. docs/publishing.md tells the whole story.
 */
@NullMarked
package com.presenceos.publishing;

import org.jspecify.annotations.NullMarked;
