/**
 * A stand-in for EventBridge Scheduler: its REST-JSON protocol, its expressions with zones and daylight saving time,
 * retries and persistence. What a target is and how to reach it is left to {@link
 * com.presenceos.local.aws.scheduler.ScheduleTargets}; when within its minute a schedule fires, and how often, to {@link
 * com.presenceos.local.aws.scheduler.FiringPolicy}. Requests are not checked for their signature.
 */
@NullMarked
package com.presenceos.local.aws.scheduler;

import org.jspecify.annotations.NullMarked;
