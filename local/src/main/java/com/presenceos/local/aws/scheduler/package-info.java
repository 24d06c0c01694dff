/**
 * A stand-in for EventBridge Scheduler: its REST-JSON protocol, its expressions with zones and daylight saving time,
 * retries and persistence. What a target is and how to reach it is left to {@link
 * com.presenceos.local.aws.scheduler.ScheduleTargets}; when within its minute a schedule fires, and how often, to {@link
 * com.presenceos.local.aws.scheduler.FiringPolicy}, which {@code /_fake/scheduler} on the port of pages and API makes as
 * careless as the real service may be. Requests are not checked for their signature.
 */
@NullMarked
package com.presenceos.local.aws.scheduler;

import org.jspecify.annotations.NullMarked;
