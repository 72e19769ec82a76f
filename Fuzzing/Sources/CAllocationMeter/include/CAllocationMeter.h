#ifndef CALLOCATIONMETER_H
#define CALLOCATIONMETER_H

/// Whether allocations are counted on this system.
int allocation_meter_is_active(void);

/// Starts to count what the calling thread allocates.
void allocation_meter_start(void);

/// The most bytes that the calling thread held since it started to count, beyond what it held then.
long allocation_meter_peak(void);

#endif
