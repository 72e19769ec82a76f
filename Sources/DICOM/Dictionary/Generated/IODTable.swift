// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// The IODs of PS3.3 as packed text, one line an entry.
///
/// Attributes are `TAG=type`, or `TAG=type:item` for sequences, separated by spaces; `item` is a line of
/// ``items``. Lines are counted from 0.
enum IODTable {
    /// `UID IOD`
    static let sopClasses = """
        1.2.840.10008.1.3.10 basic-directory
        1.2.840.10008.5.1.4.1.1.1 computed-radiography-image
        1.2.840.10008.5.1.4.1.1.1.1 digital-x-ray-image
        1.2.840.10008.5.1.4.1.1.1.1.1 digital-x-ray-image
        1.2.840.10008.5.1.4.1.1.1.2 digital-mammography-x-ray-image
        1.2.840.10008.5.1.4.1.1.1.2.1 digital-mammography-x-ray-image
        1.2.840.10008.5.1.4.1.1.1.3 digital-intra-oral-x-ray-image
        1.2.840.10008.5.1.4.1.1.1.3.1 digital-intra-oral-x-ray-image
        1.2.840.10008.5.1.4.1.1.104.1 encapsulated-pdf
        1.2.840.10008.5.1.4.1.1.104.2 encapsulated-cda
        1.2.840.10008.5.1.4.1.1.104.3 encapsulated-stl
        1.2.840.10008.5.1.4.1.1.104.4 encapsulated-obj
        1.2.840.10008.5.1.4.1.1.104.5 encapsulated-mtl
        1.2.840.10008.5.1.4.1.1.11.1 grayscale-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.10 volume-rendering-volumetric-presentation-state
        1.2.840.10008.5.1.4.1.1.11.11 volume-rendering-volumetric-presentation-state
        1.2.840.10008.5.1.4.1.1.11.12 variable-modality-lut-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.2 color-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.3 pseudo-color-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.4 blending-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.5 xa-xrf-grayscale-softcopy-presentation-state
        1.2.840.10008.5.1.4.1.1.11.6 planar-mpr-volumetric-presentation-state
        1.2.840.10008.5.1.4.1.1.11.7 planar-mpr-volumetric-presentation-state
        1.2.840.10008.5.1.4.1.1.11.8 advanced-blending-presentation-state
        1.2.840.10008.5.1.4.1.1.11.9 volume-rendering-volumetric-presentation-state
        1.2.840.10008.5.1.4.1.1.12.1 x-ray-angiographic-image
        1.2.840.10008.5.1.4.1.1.12.1.1 enhanced-xa-image
        1.2.840.10008.5.1.4.1.1.12.2 x-ray-radiofluoroscopic-image
        1.2.840.10008.5.1.4.1.1.12.2.1 enhanced-xrf-image
        1.2.840.10008.5.1.4.1.1.128 positron-emission-tomography-image
        1.2.840.10008.5.1.4.1.1.128.1 legacy-converted-enhanced-pet-image
        1.2.840.10008.5.1.4.1.1.13.1.1 x-ray-3d-angiographic-image
        1.2.840.10008.5.1.4.1.1.13.1.2 x-ray-3d-craniofacial-image
        1.2.840.10008.5.1.4.1.1.13.1.3 breast-tomosynthesis-image
        1.2.840.10008.5.1.4.1.1.13.1.4 breast-projection-x-ray-image
        1.2.840.10008.5.1.4.1.1.13.1.5 breast-projection-x-ray-image
        1.2.840.10008.5.1.4.1.1.130 enhanced-pet-image
        1.2.840.10008.5.1.4.1.1.131 basic-structured-display
        1.2.840.10008.5.1.4.1.1.14.1 intravascular-optical-coherence-tomography-image
        1.2.840.10008.5.1.4.1.1.14.2 intravascular-optical-coherence-tomography-image
        1.2.840.10008.5.1.4.1.1.2 ct-image
        1.2.840.10008.5.1.4.1.1.2.1 enhanced-ct-image
        1.2.840.10008.5.1.4.1.1.2.2 legacy-converted-enhanced-ct-image
        1.2.840.10008.5.1.4.1.1.20 nuclear-medicine-image
        1.2.840.10008.5.1.4.1.1.200.1 ct-defined-procedure-protocol
        1.2.840.10008.5.1.4.1.1.200.2 ct-performed-procedure-protocol
        1.2.840.10008.5.1.4.1.1.200.3 protocol-approval
        1.2.840.10008.5.1.4.1.1.200.7 xa-defined-procedure-protocol
        1.2.840.10008.5.1.4.1.1.200.8 xa-performed-procedure-protocol
        1.2.840.10008.5.1.4.1.1.201.1 inventory
        1.2.840.10008.5.1.4.1.1.3.1 ultrasound-multi-frame-image
        1.2.840.10008.5.1.4.1.1.30 parametric-map
        1.2.840.10008.5.1.4.1.1.4 mr-image
        1.2.840.10008.5.1.4.1.1.4.1 enhanced-mr-image
        1.2.840.10008.5.1.4.1.1.4.2 mr-spectroscopy
        1.2.840.10008.5.1.4.1.1.4.3 enhanced-mr-color-image
        1.2.840.10008.5.1.4.1.1.4.4 legacy-converted-enhanced-mr-image
        1.2.840.10008.5.1.4.1.1.481.1 rt-image
        1.2.840.10008.5.1.4.1.1.481.10 rt-physician-intent
        1.2.840.10008.5.1.4.1.1.481.11 rt-segment-annotation
        1.2.840.10008.5.1.4.1.1.481.12 rt-radiation-set
        1.2.840.10008.5.1.4.1.1.481.13 c-arm-photon-electron-radiation
        1.2.840.10008.5.1.4.1.1.481.14 tomotherapeutic-radiation
        1.2.840.10008.5.1.4.1.1.481.15 robotic-arm-radiation
        1.2.840.10008.5.1.4.1.1.481.16 rt-radiation-record-set
        1.2.840.10008.5.1.4.1.1.481.17 rt-radiation-salvage-record
        1.2.840.10008.5.1.4.1.1.481.18 tomotherapeutic-radiation-record
        1.2.840.10008.5.1.4.1.1.481.19 c-arm-photon-electron-radiation-record
        1.2.840.10008.5.1.4.1.1.481.2 rt-dose
        1.2.840.10008.5.1.4.1.1.481.20 robotic-arm-radiation-record
        1.2.840.10008.5.1.4.1.1.481.21 rt-radiation-set-delivery-instruction
        1.2.840.10008.5.1.4.1.1.481.22 rt-treatment-preparation
        1.2.840.10008.5.1.4.1.1.481.23 enhanced-rt-image
        1.2.840.10008.5.1.4.1.1.481.24 enhanced-continuous-rt-image
        1.2.840.10008.5.1.4.1.1.481.25 rt-patient-position-acquisition-instruction
        1.2.840.10008.5.1.4.1.1.481.3 rt-structure-set
        1.2.840.10008.5.1.4.1.1.481.4 rt-beams-treatment-record
        1.2.840.10008.5.1.4.1.1.481.5 rt-plan
        1.2.840.10008.5.1.4.1.1.481.6 rt-brachy-treatment-record
        1.2.840.10008.5.1.4.1.1.481.7 rt-treatment-summary-record
        1.2.840.10008.5.1.4.1.1.481.8 rt-ion-plan
        1.2.840.10008.5.1.4.1.1.481.9 rt-ion-beams-treatment-record
        1.2.840.10008.5.1.4.1.1.6.1 ultrasound-image
        1.2.840.10008.5.1.4.1.1.6.2 enhanced-us-volume
        1.2.840.10008.5.1.4.1.1.6.3 photoacoustic-image
        1.2.840.10008.5.1.4.1.1.66 raw-data
        1.2.840.10008.5.1.4.1.1.66.1 spatial-registration
        1.2.840.10008.5.1.4.1.1.66.2 spatial-fiducials
        1.2.840.10008.5.1.4.1.1.66.3 deformable-spatial-registration
        1.2.840.10008.5.1.4.1.1.66.4 segmentation
        1.2.840.10008.5.1.4.1.1.66.5 surface-segmentation
        1.2.840.10008.5.1.4.1.1.66.6 tractography-results
        1.2.840.10008.5.1.4.1.1.66.7 segmentation
        1.2.840.10008.5.1.4.1.1.66.8 height-map-segmentation
        1.2.840.10008.5.1.4.1.1.67 real-world-value-mapping
        1.2.840.10008.5.1.4.1.1.68.1 surface-scan-mesh
        1.2.840.10008.5.1.4.1.1.68.2 surface-scan-point-cloud
        1.2.840.10008.5.1.4.1.1.7 secondary-capture-image
        1.2.840.10008.5.1.4.1.1.7.1 multi-frame-single-bit-secondary-capture-image
        1.2.840.10008.5.1.4.1.1.7.2 multi-frame-grayscale-byte-secondary-capture-image
        1.2.840.10008.5.1.4.1.1.7.3 multi-frame-grayscale-word-secondary-capture-image
        1.2.840.10008.5.1.4.1.1.7.4 multi-frame-true-color-secondary-capture-image
        1.2.840.10008.5.1.4.1.1.77.1.1 vl-endoscopic-image
        1.2.840.10008.5.1.4.1.1.77.1.1.1 video-endoscopic-image
        1.2.840.10008.5.1.4.1.1.77.1.2 vl-microscopic-image
        1.2.840.10008.5.1.4.1.1.77.1.2.1 video-microscopic-image
        1.2.840.10008.5.1.4.1.1.77.1.3 vl-slide-coordinates-microscopic-image
        1.2.840.10008.5.1.4.1.1.77.1.4 vl-photographic-image
        1.2.840.10008.5.1.4.1.1.77.1.4.1 video-photographic-image
        1.2.840.10008.5.1.4.1.1.77.1.5.1 ophthalmic-photography-8-bit-image
        1.2.840.10008.5.1.4.1.1.77.1.5.2 ophthalmic-photography-16-bit-image
        1.2.840.10008.5.1.4.1.1.77.1.5.3 stereometric-relationship
        1.2.840.10008.5.1.4.1.1.77.1.5.4 ophthalmic-tomography-image
        1.2.840.10008.5.1.4.1.1.77.1.5.5 wide-field-ophthalmic-photography-stereographic-projection-image
        1.2.840.10008.5.1.4.1.1.77.1.5.6 wide-field-ophthalmic-photography-3d-coordinates-image
        1.2.840.10008.5.1.4.1.1.77.1.5.7 ophthalmic-optical-coherence-tomography-en-face-image
        1.2.840.10008.5.1.4.1.1.77.1.5.8 ophthalmic-optical-coherence-tomography-b-scan-volume-analysis
        1.2.840.10008.5.1.4.1.1.77.1.6 vl-whole-slide-microscopy-image
        1.2.840.10008.5.1.4.1.1.77.1.7 dermoscopic-photography-image
        1.2.840.10008.5.1.4.1.1.77.1.8 confocal-microscopy-image
        1.2.840.10008.5.1.4.1.1.77.1.9 confocal-microscopy-tiled-pyramidal-image
        1.2.840.10008.5.1.4.1.1.78.1 lensometry-measurements
        1.2.840.10008.5.1.4.1.1.78.2 autorefraction-measurements
        1.2.840.10008.5.1.4.1.1.78.3 keratometry-measurements
        1.2.840.10008.5.1.4.1.1.78.4 subjective-refraction-measurements
        1.2.840.10008.5.1.4.1.1.78.5 visual-acuity-measurements
        1.2.840.10008.5.1.4.1.1.78.6 spectacle-prescription-report
        1.2.840.10008.5.1.4.1.1.78.7 ophthalmic-axial-measurements
        1.2.840.10008.5.1.4.1.1.78.8 intraocular-lens-calculations
        1.2.840.10008.5.1.4.1.1.79.1 macular-grid-thickness-and-volume-report
        1.2.840.10008.5.1.4.1.1.80.1 ophthalmic-visual-field-static-perimetry-measurements
        1.2.840.10008.5.1.4.1.1.81.1 ophthalmic-thickness-map
        1.2.840.10008.5.1.4.1.1.82.1 corneal-topography-map
        1.2.840.10008.5.1.4.1.1.88.11 basic-text-sr
        1.2.840.10008.5.1.4.1.1.88.22 enhanced-sr
        1.2.840.10008.5.1.4.1.1.88.33 comprehensive-sr
        1.2.840.10008.5.1.4.1.1.88.34 comprehensive-3d-sr
        1.2.840.10008.5.1.4.1.1.88.35 extensible-sr
        1.2.840.10008.5.1.4.1.1.88.40 procedure-log
        1.2.840.10008.5.1.4.1.1.88.50 mammography-cad-sr
        1.2.840.10008.5.1.4.1.1.88.59 key-object-selection-document
        1.2.840.10008.5.1.4.1.1.88.65 chest-cad-sr
        1.2.840.10008.5.1.4.1.1.88.67 x-ray-radiation-dose-sr
        1.2.840.10008.5.1.4.1.1.88.68 radiopharmaceutical-radiation-dose-sr
        1.2.840.10008.5.1.4.1.1.88.69 colon-cad-sr
        1.2.840.10008.5.1.4.1.1.88.70 implantation-plan-sr-document
        1.2.840.10008.5.1.4.1.1.88.71 acquisition-context-sr
        1.2.840.10008.5.1.4.1.1.88.72 simplified-adult-echo-sr
        1.2.840.10008.5.1.4.1.1.88.73 patient-radiation-dose-sr
        1.2.840.10008.5.1.4.1.1.88.74 planned-imaging-agent-administration-sr
        1.2.840.10008.5.1.4.1.1.88.75 performed-imaging-agent-administration-sr
        1.2.840.10008.5.1.4.1.1.88.76 enhanced-x-ray-radiation-dose-sr
        1.2.840.10008.5.1.4.1.1.88.77 waveform-annotation-sr
        1.2.840.10008.5.1.4.1.1.9.1.1 12-lead-ecg
        1.2.840.10008.5.1.4.1.1.9.1.2 general-ecg
        1.2.840.10008.5.1.4.1.1.9.1.3 ambulatory-ecg
        1.2.840.10008.5.1.4.1.1.9.1.4 general-32-bit-ecg
        1.2.840.10008.5.1.4.1.1.9.100.1 waveform-presentation-state
        1.2.840.10008.5.1.4.1.1.9.100.2 waveform-acquisition-presentation-state
        1.2.840.10008.5.1.4.1.1.9.2.1 hemodynamic-waveform
        1.2.840.10008.5.1.4.1.1.9.3.1 basic-cardiac-electrophysiology-waveform
        1.2.840.10008.5.1.4.1.1.9.4.1 basic-voice-audio-waveform
        1.2.840.10008.5.1.4.1.1.9.4.2 general-audio-waveform
        1.2.840.10008.5.1.4.1.1.9.5.1 arterial-pulse-waveform
        1.2.840.10008.5.1.4.1.1.9.6.1 respiratory-waveform
        1.2.840.10008.5.1.4.1.1.9.6.2 multi-channel-respiratory-waveform
        1.2.840.10008.5.1.4.1.1.9.7.1 routine-scalp-electroencephalogram
        1.2.840.10008.5.1.4.1.1.9.7.2 electromyogram
        1.2.840.10008.5.1.4.1.1.9.7.3 electrooculogram
        1.2.840.10008.5.1.4.1.1.9.7.4 sleep-electroencephalogram
        1.2.840.10008.5.1.4.1.1.9.8.1 body-position-waveform
        1.2.840.10008.5.1.4.1.1.90.1 content-assessment-results
        1.2.840.10008.5.1.4.1.1.91.1 microscopy-bulk-simple-annotations
        1.2.840.10008.5.1.4.34.10 rt-brachy-application-setup-delivery-instruction
        1.2.840.10008.5.1.4.34.7 rt-beams-delivery-instruction
        1.2.840.10008.5.1.4.38.1 hanging-protocol
        1.2.840.10008.5.1.4.39.1 color-palette
        1.2.840.10008.5.1.4.43.1 generic-implant-template
        1.2.840.10008.5.1.4.44.1 implant-assembly-template
        1.2.840.10008.5.1.4.45.1 implant-template-group
        """

    /// `IOD` and its modules: usage, line of ``modules``, `:`, line of ``entities``
    static let iods = """
        12-lead-ecg M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M364:43 M362:43 M0:43 C363:43 M309:43
        acquisition-context-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        advanced-blending-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M232:33 U19:33 M89:10 M94:8 M58:8 M234:22 M1:22 M2:22 U45:22 U105:22 C315:22 C107:22 U106:22 M113:22 M23:22 U316:22 M309:22
        ambulatory-ecg M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M364:43 M362:43 U0:43 C363:43 M309:43
        arterial-pulse-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M332:10 M94:8 M58:8 M364:43 M362:43 M0:43 C363:43 M309:43
        autorefraction-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M5:33 U19:33 M94:8 M58:8 M96:18 M4:18 M309:18
        basic-cardiac-electrophysiology-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 C332:10 M94:8 M364:43 M362:43 M0:43 C363:43 M309:43
        basic-directory M86:9 U43:5
        basic-structured-display M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 U58:8 M323:22 M325:22 U324:22 M23:22 U316:22 M309:22
        basic-text-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M318:32 M317:32 M309:32
        basic-voice-audio-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M364:43 M362:43 M0:43 U363:43 M309:43
        blending-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M234:22 M233:22 M45:22 C105:22 C315:22 C107:22 U106:22 M206:22 M113:22 U316:22 M309:22
        body-position-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 U0:43 C363:43 M309:43
        breast-projection-x-ray-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M52:33 M60:33 M89:10 C332:10 M94:8 M58:8 M59:12 M11:12 M116:12 C55:12 U42:12 U121:12 M0:12 M7:12 U163:12 M211:12 U316:12 M309:12 U23:12 C88:12
        breast-tomosynthesis-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M60:33 M89:10 C332:10 M94:8 M58:8 M116:12 C55:12 U42:12 U121:12 M0:12 M10:12 U163:12 U114:12 U316:12 M378:12 U9:12 U8:12 U379:12 M11:12 M309:12 U23:12 C88:12
        c-arm-photon-electron-radiation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 M97:26 M263:26 M282:26 M14:26 M13:26 M309:26 M23:26 M241:26
        c-arm-photon-electron-radiation-record M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 C332:10 M97:24 M263:24 M283:24 M14:24 M13:24 M309:24 M23:24 M241:24
        chest-cad-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 U332:10 M94:8 M318:32 M317:32 M309:32
        colon-cad-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M58:8 M318:32 M317:32 M309:32
        color-palette M309:3 M22:3 M206:3 M113:3
        color-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M234:22 M236:22 M237:22 C44:22 C6:22 C205:22 C204:22 M45:22 C105:22 C315:22 C107:22 U106:22 M113:22 U316:22 M309:22
        comprehensive-3d-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 U332:10 M94:8 M318:32 M317:32 M309:32
        comprehensive-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 U332:10 M94:8 M318:32 M317:32 M309:32
        computed-radiography-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M34:33 U19:33 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 U44:12 U42:12 U316:12 M33:12 U205:12 U151:12 U356:12 M309:12 U23:12
        confocal-microscopy-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M89:10 C332:10 M94:8 M58:8 M91:0 M95:12 U97:12 M116:12 M25:12 M163:12 C316:12 M0:12 M24:12 C38:12 M202:12 M309:12 U23:12 C88:12
        confocal-microscopy-tiled-pyramidal-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M89:10 C332:10 M94:8 M58:8 M91:0 U169:19 M95:12 U97:12 C148:12 M116:12 M27:12 M163:12 C316:12 M0:12 M24:12 M26:12 C38:12 M202:12 M309:12 U23:12 C88:12
        content-assessment-results M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 M28:4 M309:4 M23:4
        corneal-topography-map M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M32:33 M94:8 M58:8 M89:10 M91:0 M95:12 U97:12 M116:12 M206:12 M31:12 M30:12 M189:12 M0:12 U113:12 M309:12
        ct-defined-procedure-protocol M94:8 M58:8 M240:23 U18:23 U214:23 M84:23 U120:23 U212:23 U92:23 U93:23 U39:23 M309:23
        ct-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M89:10 C332:10 M94:8 M91:0 M95:12 U97:12 U66:12 M117:12 M116:12 C29:12 U42:12 U316:12 M35:12 C161:12 U205:12 U356:12 M309:12 U23:12
        ct-performed-procedure-protocol M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M77:33 M36:33 M89:10 M94:8 M58:8 M240:23 U213:23 U120:23 U212:23 U216:23 U217:23 U218:23 M309:23
        deformable-spatial-registration M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M314:33 M89:10 M94:8 M58:8 M40:35 M23:35 U97:35 M309:35
        dermoscopic-photography-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 U353:8 M91:0 M95:12 U97:12 M116:12 M0:12 M351:12 U352:12 M41:12 U113:12 M309:12 U23:12
        digital-intra-oral-x-ray-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M52:33 M123:33 U89:10 M94:8 M91:0 M95:12 U97:12 M116:12 U29:12 U44:12 U42:12 U121:12 U316:12 M48:12 M50:12 M49:12 U382:12 U51:12 U390:12 U381:12 U385:12 U384:12 U386:12 M122:12 C205:12 C356:12 U115:12 M0:12 M309:12 U23:12
        digital-mammography-x-ray-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M52:33 M144:33 C89:10 M94:8 M91:0 M95:12 U97:12 M116:12 U29:12 U44:12 U42:12 U121:12 U316:12 M48:12 M50:12 M49:12 U382:12 U51:12 U390:12 U381:12 U385:12 U384:12 U386:12 M143:12 C205:12 C356:12 U115:12 M0:12 M309:12 U23:12
        digital-x-ray-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M52:33 U89:10 M94:8 M91:0 M95:12 U97:12 M116:12 U29:12 U44:12 U42:12 U121:12 U316:12 M48:12 M50:12 M49:12 U382:12 U51:12 U390:12 U381:12 U385:12 U384:12 U386:12 C205:12 C356:12 U115:12 M0:12 M309:12 U23:12
        electromyogram M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 U0:43 C363:43 M309:43
        electrooculogram M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 U0:43 C363:43 M309:43
        encapsulated-cda M210:20 U21:20 M99:38 U215:38 U20:38 M54:33 U19:33 M94:8 M296:8 M53:7 M309:7
        encapsulated-mtl M210:20 U21:20 M99:38 U215:38 U20:38 M54:33 U19:33 M94:8 M58:8 M53:7 M145:7 U113:7 M309:7 C23:7
        encapsulated-obj M210:20 U21:20 M99:38 U215:38 U20:38 M54:33 U19:33 M89:10 M94:8 M58:8 M53:7 M145:7 U113:7 M309:7 C23:7
        encapsulated-pdf M210:20 U21:20 M99:38 U215:38 U20:38 M54:33 U19:33 M94:8 M296:8 M53:7 M309:7
        encapsulated-stl M210:20 U21:20 M99:38 U215:38 U20:38 M54:33 U19:33 M89:10 M94:8 M58:8 M53:7 M145:7 U113:7 M309:7 C23:7
        enhanced-continuous-rt-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M89:10 C332:10 M94:8 M58:8 M97:12 M116:12 M310:12 C16:12 C252:12 C55:12 U42:12 M74:12 M73:12 M309:12 M23:12 M241:12
        enhanced-ct-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M37:33 U19:33 M89:10 C332:10 M94:8 M58:8 M116:12 U66:12 C55:12 M57:12 M163:12 C16:12 C252:12 C329:12 M0:12 U42:12 U316:12 M56:12 C64:12 U113:12 M309:12 U23:12 C88:12
        enhanced-mr-color-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M156:33 M89:10 C332:10 M94:8 M58:8 M116:12 U66:12 C55:12 M61:12 M163:12 C16:12 C252:12 C12:12 M0:12 C316:12 U42:12 M62:12 C155:12 M113:12 M309:12 U23:12 C88:12
        enhanced-mr-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M156:33 M89:10 C332:10 M94:8 M58:8 M116:12 U66:12 C55:12 M63:12 M163:12 C16:12 C252:12 C12:12 C329:12 M0:12 U42:12 U316:12 M62:12 C155:12 U113:12 M309:12 U23:12 C88:12
        enhanced-pet-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M72:33 U19:33 M89:10 C332:10 M94:8 M58:8 M116:12 U66:12 U121:12 M0:12 M70:12 M163:12 C16:12 C252:12 U316:12 M71:12 M67:12 M69:12 M68:12 M309:12 U23:12 C88:12
        enhanced-rt-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M89:10 C332:10 M94:8 M58:8 M97:12 M116:12 M75:12 M163:12 C16:12 C252:12 C55:12 U42:12 M74:12 M73:12 M309:12 M23:12 M241:12 C88:12
        enhanced-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 U332:10 M94:8 M318:32 M317:32 M309:32
        enhanced-us-volume M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M79:33 U19:33 M89:10 M339:10 M332:10 M94:8 M58:8 M91:0 M95:12 U97:12 M116:12 C55:12 M80:12 M163:12 C16:12 C252:12 U42:12 M0:12 U316:12 U65:12 M78:12 C133:12 U85:12 U113:12 M309:12 U23:12 C88:12
        enhanced-x-ray-radiation-dose-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        enhanced-xa-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M398:33 U19:33 C89:10 C332:10 M94:8 M58:8 M116:12 C55:12 U146:12 U42:12 U121:12 M0:12 M81:12 U163:12 C16:12 C252:12 U316:12 U384:12 U386:12 M82:12 C393:12 C388:12 C383:12 U394:12 M309:12 U23:12 C88:12
        enhanced-xrf-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M398:33 U19:33 U89:10 U332:10 M94:8 M58:8 M116:12 C55:12 U146:12 U42:12 U121:12 M0:12 M83:12 U163:12 C16:12 C252:12 U316:12 U390:12 U384:12 U386:12 M82:12 C393:12 C388:12 C383:12 U394:12 M309:12 U23:12 C88:12
        extensible-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 U332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        general-32-bit-ecg M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 M0:43 C363:43 M309:43
        general-audio-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M332:10 M94:8 M58:8 M364:43 M362:43 M0:43 C363:43 M309:43
        general-ecg M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M364:43 M362:43 M0:43 C363:43 M309:43
        generic-implant-template M102:14 U100:14 U101:14 U103:14 U104:14 M309:14 C330:40
        grayscale-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M234:22 M236:22 M237:22 M235:22 C146:22 C44:22 C6:22 C205:22 C204:22 M45:22 C105:22 C315:22 C107:22 U106:22 C151:22 C308:22 M307:22 U316:22 M309:22
        hanging-protocol M309:11 M108:11 M110:11 M109:11
        height-map-segmentation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M304:33 U19:33 M89:10 M94:8 M58:8 M95:12 M112:12 M163:12 M87:12 M111:12 U113:12 M309:12 M23:12 C88:12 U97:12
        hemodynamic-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 C332:10 M94:8 M364:43 M362:43 M0:43 C363:43 M309:43
        implant-assembly-template M118:13 M309:13
        implant-template-group M119:15 M309:15
        implantation-plan-sr-document M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M58:8 M318:32 M317:32 M309:32
        intraocular-lens-calculations M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M125:33 U19:33 M94:8 M58:8 M124:18 M96:18 M309:18
        intravascular-optical-coherence-tomography-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M130:33 M89:10 M332:10 M94:8 M58:8 M116:12 C329:12 M55:12 M131:12 M163:12 U42:12 M0:12 C16:12 M128:12 M127:12 C129:12 M126:12 M309:12 M23:12 C88:12
        inventory M94:8 M132:16 M309:16
        keratometry-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M135:33 U19:33 M94:8 M58:8 M96:18 M134:18 M309:18
        key-object-selection-document M210:20 U21:20 M99:38 U215:38 U20:38 M137:33 U19:33 M94:8 M136:32 M317:32 M309:32
        legacy-converted-enhanced-ct-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M37:33 U19:33 M89:10 U332:10 M94:8 U58:8 M116:12 U66:12 U29:12 U55:12 M138:12 U163:12 U16:12 U252:12 M0:12 U42:12 U316:12 M56:12 M309:12 U23:12 C88:12
        legacy-converted-enhanced-mr-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M156:33 U19:33 M89:10 U332:10 M94:8 U58:8 M116:12 U66:12 U29:12 U55:12 M139:12 U163:12 U16:12 U252:12 U12:12 M0:12 U42:12 U316:12 M62:12 M309:12 U23:12 C88:12
        legacy-converted-enhanced-pet-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M72:33 U19:33 M89:10 U332:10 M94:8 U58:8 M116:12 U66:12 U121:12 M0:12 M140:12 U163:12 U16:12 U252:12 U316:12 M69:12 M309:12 U23:12 C88:12
        lensometry-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M142:33 U19:33 M94:8 M58:8 M96:18 M141:18 M309:18
        macular-grid-thickness-and-volume-report M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M58:8 M318:32 M317:32 M309:32
        mammography-cad-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M318:32 M317:32 M309:32
        microscopy-bulk-simple-annotations M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M150:33 U19:33 C89:10 M94:8 M58:8 M149:1 U113:1 U316:1 M23:1 M309:1
        mr-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M89:10 M94:8 M91:0 M95:12 U97:12 U66:12 M117:12 M116:12 C29:12 U42:12 U316:12 M154:12 U205:12 U356:12 M309:12 U23:12
        mr-spectroscopy M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M156:33 M89:10 C332:10 M94:8 M58:8 U66:17 C55:17 M159:17 M163:17 C16:17 C252:17 C12:17 M0:17 U316:17 M157:17 C160:17 M158:17 M309:17 U23:17 C88:17
        multi-channel-respiratory-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 U0:43 C363:43 M309:43
        multi-frame-grayscale-byte-secondary-capture-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U94:8 M296:8 C89:10 U332:10 M91:0 M95:12 U97:12 U66:12 M116:12 C17:12 M162:12 U90:12 U42:12 U164:12 U163:12 U316:12 U297:12 M298:12 C299:12 C356:12 M309:12 U23:12 C88:12
        multi-frame-grayscale-word-secondary-capture-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U94:8 M296:8 C89:10 U332:10 M91:0 M95:12 U97:12 U66:12 M116:12 C17:12 M162:12 U90:12 U42:12 U165:12 U163:12 U316:12 U297:12 M298:12 C299:12 C356:12 M309:12 U23:12 C88:12
        multi-frame-single-bit-secondary-capture-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U94:8 M296:8 M91:0 M95:12 U97:12 U66:12 M116:12 C17:12 M162:12 U90:12 U42:12 U316:12 U297:12 M298:12 C299:12 M309:12 U23:12 C88:12
        multi-frame-true-color-secondary-capture-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 C89:10 U332:10 U94:8 M296:8 M91:0 M95:12 U97:12 U66:12 M116:12 C17:12 M162:12 U90:12 U42:12 U167:12 U163:12 U316:12 U297:12 M298:12 C299:12 U113:12 M309:12 U23:12 C88:12
        nuclear-medicine-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M176:33 U89:10 C332:10 M94:8 M91:0 M95:12 U97:12 M116:12 U0:12 U42:12 U316:12 M172:12 M162:12 M174:12 M171:12 M173:12 M170:12 C179:12 C175:12 C177:12 C178:12 U205:12 U166:12 U356:12 U113:12 M309:12 U23:12 C88:12
        ophthalmic-axial-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M182:33 U19:33 M94:8 M58:8 M181:18 M96:18 M309:18
        ophthalmic-optical-coherence-tomography-b-scan-volume-analysis M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M196:33 U19:33 M89:10 M94:8 M58:8 M116:12 M183:12 M184:12 M163:12 M309:12 U23:12 C88:12
        ophthalmic-optical-coherence-tomography-en-face-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M197:33 U19:33 M89:10 M94:8 M58:8 M91:0 M95:12 M116:12 C206:12 M185:12 M180:12 C186:12 U113:12 M309:12 U23:12
        ophthalmic-photography-16-bit-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M191:33 U19:33 M332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C55:12 C17:12 M162:12 U42:12 U0:12 M190:12 M180:12 M189:12 M188:12 U113:12 M309:12 U23:12 C88:12
        ophthalmic-photography-8-bit-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M191:33 U19:33 M332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C55:12 C17:12 M162:12 U42:12 U0:12 M190:12 M180:12 M189:12 M188:12 U113:12 M309:12 U23:12 C88:12
        ophthalmic-thickness-map M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M194:33 M94:8 M58:8 M91:0 M95:12 U97:12 M116:12 C329:12 C6:12 M192:12 C193:12 M189:12 M0:12 M309:12 U23:12
        ophthalmic-tomography-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M201:33 C89:10 C332:10 M94:8 M58:8 M116:12 C55:12 M199:12 M163:12 M0:12 C16:12 M198:12 M195:12 M200:12 M180:12 M309:12 U23:12 C88:12
        ophthalmic-visual-field-static-perimetry-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M346:33 M94:8 M58:8 M348:18 M349:18 M347:18 M350:18 U187:18 M309:18
        parametric-map M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M209:33 U19:33 M89:10 U332:10 M94:8 M58:8 U91:0 U169:19 M95:12 U97:12 C148:12 C116:12 C87:12 C47:12 M207:12 M208:12 M163:12 C206:12 U16:12 U252:12 U12:12 M0:12 U42:12 U316:12 C23:12 M309:12 C88:12
        patient-radiation-dose-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        performed-imaging-agent-administration-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        photoacoustic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M77:33 U19:33 M89:10 M339:10 M332:10 M94:8 M58:8 M95:12 U97:12 M116:12 C55:12 M227:12 M163:12 U42:12 U316:12 M0:12 C329:12 M226:12 M225:12 U229:12 U228:12 C113:12 M309:12 U23:12 C88:12
        planar-mpr-volumetric-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M89:10 M94:8 M58:8 M360:22 M361:22 C357:22 M238:22 M168:22 M153:22 U359:22 U105:22 C107:22 U106:22 U231:22 M309:22 M23:22
        planned-imaging-agent-administration-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M58:8 M318:32 M317:32 M309:32
        positron-emission-tomography-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M224:33 M222:33 C223:33 M176:33 M89:10 C332:10 M94:8 M91:0 M95:12 U97:12 M117:12 M116:12 U42:12 U316:12 M221:12 U205:12 U356:12 U0:12 M309:12 U23:12
        procedure-log M210:20 U21:20 M99:38 U20:38 M319:33 U19:33 M332:10 M94:8 M318:32 M317:32 M309:32
        protocol-approval M94:8 M58:8 M309:2 M239:2
        pseudo-color-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M234:22 M236:22 M237:22 M235:22 C146:22 C44:22 C6:22 C205:22 C204:22 M45:22 C105:22 C315:22 C107:22 U106:22 C151:22 C308:22 M206:22 M113:22 U316:22 M309:22
        radiopharmaceutical-radiation-dose-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        raw-data M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U89:10 C332:10 M94:8 M0:30 U316:30 M242:30 M309:30
        real-time-audio-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 M332:10 M364:43 M245:43 M0:43 M309:43 M244:43
        real-time-video-endoscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 C89:10 M332:10 M91:0 M95:12 U97:12 M245:12 M0:12 U42:12 C316:12 M351:12 M113:12 M309:12 M23:12 M243:12 M246:12
        real-time-video-photographic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 C89:10 M332:10 M91:0 M95:12 U97:12 M245:12 M0:12 U42:12 C316:12 M351:12 U113:12 M309:12 M23:12 M243:12 M247:12
        real-world-value-mapping M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M249:33 M94:8 M248:31 M23:31 M309:31
        rendition-selection-document M210:20 U21:20 M99:38 U215:38 U20:38 M137:33 U19:33 M94:8 M58:8 M332:10 M136:32 M317:32 M309:32
        respiratory-waveform M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M332:10 M94:8 M58:8 M364:43 M362:43 M0:43 C363:43 M309:43
        robotic-arm-radiation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 M97:26 M263:26 M282:26 M253:26 M254:26 M309:26 M23:26 M241:26
        robotic-arm-radiation-record M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 C332:10 M97:24 M263:24 M283:24 M253:24 M254:24 M309:24 M23:24 M241:24
        routine-scalp-electroencephalogram M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 M0:43 C363:43 M309:43
        rt-beams-delivery-instruction M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M257:21 C23:21 U97:21 M309:21
        rt-beams-treatment-record M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M94:8 M271:42 U279:42 M292:42 U147:42 U15:42 C259:42 C258:42 U295:42 U97:42 M309:42 U23:42
        rt-brachy-application-setup-delivery-instruction M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M58:8 M260:21 M23:21 U97:21 M309:21
        rt-brachy-treatment-record M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M94:8 M271:42 U279:42 M292:42 U147:42 U15:42 M262:42 U295:42 U97:42 M309:42 U23:42
        rt-dose M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M89:10 M94:8 C95:6 C117:6 C116:6 C162:6 M264:6 U267:6 M309:6 U23:6 C88:6
        rt-image M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 U89:10 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 C17:12 C162:12 U42:12 M272:12 U151:12 U356:12 U3:12 M309:12 U23:12 C88:12
        rt-ion-beams-treatment-record M210:20 U21:20 M99:38 U20:38 U215:38 M290:33 U19:33 M94:8 M271:42 U279:42 M292:42 U147:42 U15:42 C275:42 C274:42 U295:42 U97:42 M309:42 U23:42
        rt-ion-plan M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M89:10 M94:8 M270:21 U281:21 U276:21 U279:21 U269:21 C273:21 U3:21 U97:21 M309:21 U23:21
        rt-patient-position-acquisition-instruction M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M97:21 M277:21 M278:21 M309:21 M23:21 M241:21
        rt-physician-intent M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M97:25 M280:25 U268:25 C293:25 M309:25 M23:25 M241:25
        rt-plan M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 U89:10 M94:8 M270:21 U281:21 U291:21 U279:21 U269:21 C256:21 C261:21 U3:21 U97:21 M309:21 U23:21
        rt-radiation-record-set M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M97:24 M284:24 C266:24 M309:24 M23:24 M241:24
        rt-radiation-salvage-record M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 U89:10 M97:24 M263:24 M283:24 M285:24 M309:24 M23:24 M241:24
        rt-radiation-set M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 M97:27 M286:27 C265:27 M309:27 M23:27 M241:27
        rt-radiation-set-delivery-instruction M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M97:21 M287:21 M309:21 M23:21 M241:21
        rt-segment-annotation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M289:28 M301:28 M97:28 M309:28 M23:28 M241:28
        rt-structure-set M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M94:8 U89:10 M322:37 M255:37 M288:37 U3:37 U97:37 M309:37 U23:37
        rt-treatment-preparation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M97:29 M294:29 M309:29 M23:29 M241:29
        rt-treatment-summary-record M210:20 U21:20 M99:38 U215:38 U20:38 M290:33 U19:33 M94:8 M271:42 M295:42 U97:42 M309:42 U23:42
        secondary-capture-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 C89:10 U332:10 U94:8 M296:8 M91:0 M95:12 U97:12 U66:12 U117:12 M116:12 U42:12 U316:12 M297:12 U205:12 U151:12 U356:12 U113:12 M309:12 U23:12
        segmentation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M304:33 U19:33 C89:10 M94:8 M58:8 U91:0 U169:19 M95:12 U97:12 C148:12 M116:12 M302:12 M303:12 M163:12 C206:12 U316:12 C23:12 C113:12 M309:12 C88:12
        simplified-adult-echo-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M334:32 M309:32
        sleep-electroencephalogram M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M58:8 M364:43 M362:43 U0:43 C363:43 M309:43
        spatial-fiducials M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M312:33 M94:8 M311:34 M23:34 U97:34 M309:34
        spatial-registration M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M314:33 M89:10 M94:8 M313:35 M23:35 U97:35 M309:35
        spectacle-prescription-report M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 M94:8 M58:8 M318:32 M317:32 M309:32
        stereometric-relationship M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M321:33 M94:8 M320:36 M23:36 M309:36
        subjective-refraction-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M328:33 U19:33 M94:8 M58:8 M96:18 M327:18 M309:18
        surface-scan-mesh M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M203:33 M89:10 M94:8 M58:8 M330:39 U342:39 M300:39 U316:39 M309:39
        surface-scan-point-cloud M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M203:33 M89:10 M94:8 M58:8 M230:39 U342:39 M300:39 U316:39 M309:39
        surface-segmentation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M304:33 U19:33 M89:10 M94:8 M58:8 M331:39 M330:39 C23:39 U97:39 M309:39
        tomotherapeutic-radiation M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 M97:26 M263:26 M282:26 M336:26 M335:26 M309:26 M23:26 M241:26
        tomotherapeutic-radiation-record M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M76:33 M94:8 M58:8 M89:10 C332:10 M97:24 M263:24 M283:24 M336:24 M335:24 M309:24 M23:24 M241:24
        tractography-results M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M338:33 U19:33 M89:10 M94:8 M58:8 M337:41 U316:41 M23:41 M309:41
        ultrasound-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U89:10 U332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 C206:12 U42:12 U316:12 U341:12 M340:12 U205:12 U356:12 U113:12 M309:12 U23:12
        ultrasound-multi-frame-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U89:10 C332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 M17:12 M162:12 U90:12 C206:12 U42:12 U316:12 U341:12 M340:12 U205:12 U166:12 U356:12 U113:12 M309:12 U23:12 C88:12
        variable-modality-lut-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M234:22 M236:22 M237:22 M235:22 C146:22 C44:22 C6:22 C205:22 C204:22 M45:22 C105:22 C315:22 C107:22 U106:22 C343:22 C308:22 C307:22 C113:22 U316:22 M309:22
        video-endoscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M91:0 M95:12 U97:12 M17:12 M162:12 M116:12 M0:12 U42:12 C316:12 M351:12 U113:12 M309:12 U23:12 C88:12
        video-microscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M91:0 M95:12 U97:12 M17:12 M162:12 M116:12 M0:12 U42:12 C316:12 M351:12 U113:12 M309:12 U23:12 C88:12
        video-photographic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M91:0 M95:12 U97:12 M17:12 M162:12 M116:12 M0:12 U42:12 C316:12 M351:12 U113:12 M309:12 U23:12 C88:12
        visual-acuity-measurements M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M345:33 U19:33 M94:8 M58:8 M96:18 M344:18 M309:18
        vl-endoscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M91:0 M95:12 U97:12 M116:12 M0:12 U42:12 U316:12 M351:12 U205:12 U113:12 M309:12 U23:12
        vl-microscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 M91:0 M95:12 U97:12 M116:12 M0:12 U42:12 C316:12 M351:12 U202:12 U205:12 U113:12 M309:12 U23:12
        vl-photographic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M94:8 U353:8 M91:0 M95:12 U97:12 M116:12 M0:12 U42:12 C316:12 M351:12 U352:12 U354:12 U205:12 U113:12 M309:12 U23:12
        vl-slide-coordinates-microscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M89:10 M94:8 M91:0 M95:12 U97:12 M116:12 M0:12 U42:12 M316:12 M351:12 M305:12 U202:12 U205:12 U113:12 M309:12 U23:12
        vl-whole-slide-microscopy-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M368:33 U19:33 C89:10 M94:8 M58:8 M91:0 U169:19 M95:12 U97:12 M148:12 M116:12 M0:12 M355:12 M163:12 M316:12 M367:12 M202:12 C306:12 M309:12 M23:12 C88:12
        volume-rendering-volumetric-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M89:10 M94:8 M58:8 M360:22 M361:22 C357:22 M238:22 M358:22 U251:22 M250:22 U359:22 U105:22 C107:22 U106:22 U231:22 M309:22 M23:22
        waveform-acquisition-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 C332:10 M94:8 M58:8 M234:44 M366:44 U326:44 U333:44 U46:44 M152:44 M365:44 M309:44
        waveform-annotation-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        waveform-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 C332:10 M94:8 M58:8 M234:44 M366:44 U326:44 U333:44 U46:44 U152:44 C365:44 M309:44
        wide-field-ophthalmic-photography-3d-coordinates-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M191:33 U19:33 M89:10 M332:10 M94:8 M58:8 M91:0 M95:12 U97:12 M116:12 C55:12 C17:12 M162:12 U0:12 M190:12 M369:12 C370:12 M180:12 M189:12 M188:12 C113:12 M309:12 U23:12 C88:12
        wide-field-ophthalmic-photography-stereographic-projection-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 M191:33 U19:33 M89:10 M332:10 M94:8 M58:8 M91:0 M95:12 U97:12 M116:12 C55:12 C17:12 M162:12 U0:12 M190:12 M371:12 C370:12 M180:12 M189:12 M188:12 C113:12 M309:12 U23:12 C88:12
        x-ray-3d-angiographic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M77:33 M89:10 U332:10 M94:8 M58:8 M116:12 C55:12 U42:12 U121:12 M0:12 M374:12 U163:12 C16:12 C252:12 U211:12 U114:12 U316:12 M378:12 U373:12 U372:12 U379:12 M309:12 U23:12 C88:12
        x-ray-3d-craniofacial-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M77:33 M89:10 M94:8 M58:8 M116:12 C55:12 U42:12 U121:12 M0:12 M377:12 U163:12 U211:12 U114:12 U316:12 M378:12 U376:12 U375:12 U379:12 M309:12 U23:12 C88:12
        x-ray-angiographic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 C17:12 C162:12 U90:12 C146:12 U44:12 U42:12 U121:12 U316:12 M387:12 M380:12 U382:12 C389:12 M391:12 U49:12 U205:12 C166:12 C151:12 U356:12 M309:12 U23:12 C88:12
        x-ray-radiation-dose-sr M210:20 U21:20 M99:38 U215:38 U20:38 M319:33 U19:33 C332:10 M94:8 M58:8 M318:32 M317:32 M309:32
        x-ray-radiofluoroscopic-image M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 U332:10 M94:8 M91:0 M95:12 U97:12 M116:12 C29:12 C17:12 C162:12 U90:12 C146:12 U44:12 U42:12 U121:12 U316:12 M387:12 M380:12 U382:12 U389:12 U399:12 C390:12 U49:12 U205:12 C166:12 C151:12 U356:12 M309:12 U23:12 C88:12
        xa-defined-procedure-protocol M94:8 M58:8 M240:23 U18:23 U214:23 M84:23 U120:23 U212:23 U92:23 U93:23 U39:23 M309:23
        xa-performed-procedure-protocol M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M77:33 M392:33 M89:10 M94:8 M58:8 M240:23 U213:23 U120:23 U212:23 U219:23 U220:23 U218:23 M309:23
        xa-xrf-grayscale-softcopy-presentation-state M210:20 U21:20 M99:38 U215:38 U20:38 M98:33 U19:33 M232:33 M94:8 M58:8 M234:22 M236:22 M237:22 C6:22 C205:22 C204:22 M45:22 C105:22 C315:22 C107:22 C308:22 C395:22 C397:22 C396:22 M307:22 U316:22 M309:22
        """

    /// Information entities
    static let entities = """
        Acquisition
        Annotation
        Approval
        Color Palette
        Content Assessment Results
        Directory Information
        Dose
        Encapsulated Document
        Equipment
        File-set Identification
        Frame of Reference
        Hanging Protocol
        Image
        Implant Assembly
        Implant Template
        Implant Template Group
        Inventory
        MR Spectroscopy
        Measurements
        Multi-Resolution Pyramid
        Patient
        Plan
        Presentation State
        Procedure Protocol
        RT Delivered Radiation
        RT Physician Intent
        RT Radiation
        RT Radiation Set
        RT Segment Annotation
        RT Treatment Preparation
        Raw Data
        Real World Value Mapping
        SR Document
        Series
        Spatial Fiducials
        Spatial Registration
        Stereometric Relationship
        Structure Set
        Study
        Surface
        Surface Mesh
        Tractography Results
        Treatment Record
        Waveform
        Waveform Presentation State
        """

    /// Module and its attributes
    static let modules = """
        acquisition-context 00400555=2:3 00400556=3
        advanced-blending-presentation-state 00701B01=1:9
        advanced-blending-presentation-state-display 00089205=1 00701B04=1:11
        approval 300E0002=1 300E0004=2C 300E0005=2C 300E0008=2C
        autorefraction-measurements 00460050=1C:13 00460052=1C:13 00460060=3 00460062=3
        autorefraction-measurements-series 00080060=1 00081111=1C:14
        bitmap-display-shutter 00181600=1 00181622=1 00181623=1 00181624=3
        breast-projection-x-ray-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:38 52009230=1C:38 7FE00003=3
        breast-tomosynthesis-acquisition 00189507=1:41
        breast-tomosynthesis-contributing-sources 00189506=1:43
        breast-tomosynthesis-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:50 52009230=1C:50 7FE00003=3
        breast-view 00080008=1 00281300=1C 00281350=3 00281352=1C:52 00540220=1:53
        bulk-motion-synchronization 00189172=1C 00189173=1C
        c-arm-photon-electron-beam 300A0604=1 300A062F=1:57
        c-arm-photon-electron-delivery-device 300A00D0=1C 300A00E0=1C 300A00F0=1C 300A0614=1C:60 300A0640=1 300A0641=1C 300A064D=1C:62 300A0651=1C:63 300A0662=1C:65 300A066A=1C:68 300A0670=1C 300A0671=1C:69 300A0672=1C 300A0673=1C:71 300A0674=1C 300A067B=1C:72 300A0685=1C
        calculated-dose-reference-record 30080070=1:73
        cardiac-synchronization 00181064=1C 00181081=2C 00181082=2C 00181083=2C 00181084=2C 00181086=3 00189037=1C 00189070=1C 00189085=1C 00189169=1C
        cine 00082142=3 00082143=3 00082144=3 00180040=3 00180072=3 00181063=1C 00181065=1C 00181066=3 00181067=3 00181242=3 00181244=3 003A0300=2C:74
        clinical-trial-context 00120010=1 00120020=1 00120021=2 00120030=2 00120031=2 00120060=2 00120081=1C 00120082=3 00120086=3 00120087=3
        clinical-trial-series 00120060=2 00120071=3 00120072=3 00120073=3
        clinical-trial-study 00120050=2 00120051=3 00120052=3 00120053=1C 00120054=3:52 00120055=3 00120083=3:75
        clinical-trial-subject 00120010=1 00120020=1 00120021=2 00120022=3 00120023=3:76 00120030=2 00120031=2 00120032=3 00120040=1C 00120041=3 00120042=1C 00120043=3 00120081=1C 00120082=3
        color-palette-definition 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        common-instance-reference 00081115=1C:79 00081200=1C:81
        confocal-microscopy-image 00080008=1 00280002=1 00280004=1 00280006=1C 00280100=1 00280101=1 00280102=1 00280103=1 00282110=1 00480114=1 00480115=1
        confocal-microscopy-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:85 52009230=1C:85 7FE00003=3
        confocal-microscopy-tiled-pyramidal-image 00089206=1 00480001=1 00480002=1 00480003=1
        confocal-microscopy-tiled-pyramidal-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:87 52009230=1C:87 7FE00003=3
        content-assessment-results 00380101=3:88 00820001=1 00820003=3 00820004=1:89 00820006=1 00820007=1C:91 00820016=3 00820017=2:92 00820021=1:52 00820023=1
        contrast-bolus 00180010=2 00180012=3:52 00180014=3:93 00181040=3 00181041=3 00181042=3 00181043=3 00181044=3 00181046=3 00181047=3 00181048=3 00181049=3
        corneal-topography-map-analysis 00082112=1:94 00221415=1 00460074=1:95 00460080=1:95 00460201=1 00460202=1 00460203=1C 00460204=1C 00460205=1C 00460207=1:52 00460208=1C 00460210=1C:96 00460211=3:97 00460215=1:95 00460218=1:98 00460220=1 00460224=1 00460227=1 00460230=3 00460232=3 00460234=3 00460236=3 00460238=3 00460242=1C 00460244=1:99
        corneal-topography-map-image 00080008=1 00080023=1 0008002A=1 00080033=1 00082218=1:100 00082228=3:101 00200013=1 00200062=1 00280002=1 00280004=1 00280030=1C 00280034=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=1 00280A02=3 00280A04=1C 00282110=1 00282112=1C 00282114=1C 00409096=1:103
        corneal-topography-map-series 00080060=1 00081111=1C:14 00180015=1
        cr-image 00082218=3:100 00082228=3:101 00180060=3 00181004=3 00181110=3 00181111=3 00181150=3 00181151=3 00181152=3 00181153=3 00181164=3 00181170=3 00181400=3 00181401=3 00181402=3 00181403=3 00181404=3 00181405=3 00181411=3 00181412=3 00181413=3 00186000=3 00280004=1 00280030=1C 00280A02=3 00280A04=1C
        cr-series 00180015=2 00181160=3 00181180=3 00181190=3 00181260=3 00181261=3 00185101=2
        ct-image 00080008=1 00082218=3:100 00082228=3:101 00180022=3 00180060=2 00180090=3 00181100=3 00181110=3 00181111=3 00181120=3 00181130=3 00181140=3 00181150=3 00181151=3 00181152=3 00181153=3 0018115E=3 00181160=3 00181170=3 00181190=3 00181210=3 00181271=3 00181272=1C:52 00187050=3 00189305=3 00189306=3 00189307=3 00189309=3 00189310=3 00189311=3 00189313=3 00189318=3 00189323=3 00189345=3 00189346=3:52 00189351=3 00189352=3 00189353=1C 00189360=3:104 00189361=3 00200012=2 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00281052=1 00281053=1 00281054=1C 00540220=3:105 00540500=3 3002012B=3:107 3002012C=3:107 3002012E=3 3002012F=3 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        ct-protocol-series 00080060=1
        ct-series 00080060=1 00081111=1C:14
        cutaneous-confocal-microscopy-image-acquisition-parameters 00161005=2 00181147=2 00181149=2 00480117=2 00620020=1C 00620021=1C
        defined-storage 00189935=1:116
        deformable-spatial-registration 00080023=1 00080033=1 00200013=1 0040A043=3:52 00640002=1:120 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        dermoscopic-image 00161001=2 00161002=2 00161003=2 00161004=2C 00161005=2 00280302=1 00281350=3 00281351=3 00620020=1C 00620021=1C
        device 00500010=1:121
        directory-information 00041200=1 00041202=1 00041212=1 00041220=2:122
        display-shutter 00181600=1 00181602=1C 00181604=1C 00181606=1C 00181608=1C 00181610=1C 00181612=1C 00181620=1C 00181622=3 00181624=3
        displayed-area 0070005A=1:123
        displayed-waveform-segment
        double-floating-point-image-pixel 00280002=1 00280004=1 00280010=1 00280011=1 00280034=1C 00280100=1 00280123=3 00280125=1C 7FE00009=1
        dx-anatomy-imaged 00082218=2:100 00082228=3:101 00200062=1
        dx-detector 00181004=3 00181007=3 00181147=3 00181149=3 00181164=1 00181411=3 00181412=3 00181413=3 00186000=3 00187000=3 00187001=3 00187004=2 00187005=3 00187006=3 00187008=3 0018700A=3 0018700C=3 0018700E=3 00187010=3 00187011=3 00187012=3 00187014=3 00187016=3 0018701A=3 00187020=3 00187022=3 00187024=3 00187026=3 00187028=3 0018702A=3 0018702B=3 00187030=1C 00187032=1C 00187034=1C 00189371=3 00280030=1C 00280A02=3 00280A04=1C
        dx-image 00080008=1 00082111=3 00181400=3 00181401=3 00200020=1C 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00281040=1 00281041=1 00281050=1C 00281051=1C 00281052=1 00281053=1 00281054=1 00281055=3 00282110=1 00282112=1C 00283010=1C:124 00500004=3 20500020=1
        dx-positioning 00181110=3 00181111=3 00181114=3 00181138=3 0018113A=3 001811A0=3 001811A2=3 001811A3=3 001811A4=3 001811A5=3 00181450=3 00181508=2 00181510=3 00181511=3 00181530=3 00181531=3 00185100=3 00185101=3 00185104=3:52 00540220=3:105 00540410=3:125 00540414=3:52
        dx-series 00080060=1 00080068=1 00081111=1C:14
        encapsulated-document 00080023=2 0008002A=2 00080033=2 00081140=3:126 0008114A=3:127 00200013=1 00200062=3 00280301=1 00280302=3 0040A040=1C 0040A043=2:52 0040A050=1C 0040A360=3:129 0040A493=3 0040A504=1C:130 0040A525=3:129 0040A730=3:135 0040E001=1C 0040E008=3:52 00420010=2 00420011=1 00420012=1 00420013=1C:136 00420014=1C 00420015=3
        encapsulated-document-series 00080021=3 00080031=3 00080060=1 0008103E=3 0008103F=3:52 00081111=3:14 00181030=3 0020000E=1 00200011=1 00400244=3 00400245=3 00400250=3 00400251=3 00400253=3 00400254=3 00400260=3:137 00400275=3:140 00400280=3 300A0700=3
        enhanced-contrast-bolus 00180012=1:142
        enhanced-ct-image 00080008=1 0008002A=1C 0008113A=3:129 00089092=1C:129 00089121=3:129 00089154=1C:129 00089205=1 00089206=1 00089207=1 00089237=1C:129 00189004=1C 00189073=1C 00189361=3 00200012=3 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280301=1C 00280302=3 00282110=1C 00282112=1C 00282114=1C 00540220=3:105 00540500=3 00880200=3:143 20500020=1 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        enhanced-ct-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:160 52009230=1C:160 7FE00003=3
        enhanced-general-equipment 00080070=1 00081090=1 00181000=1 00181020=1
        enhanced-mammography-image 0008002A=1 00180060=1 00181190=1 00181191=1 001811A0=1 001811A2=1 001811A3=3 001811A4=1 001811A5=3 00181411=3 00181412=3 00181413=3 00181500=1 00181508=1 00186000=3 00187000=3 00187001=3 00187004=2 00187005=3 00187006=3 00187008=3 0018700A=3 0018700C=3 0018700E=3 00187010=3 00187011=3 00187012=3 0018701A=3 00187020=3 00187022=3 00187024=3 00187026=3 00187028=3 0018702A=3 0018702B=3 00187060=1 00187062=1 00189004=1 00189073=1 00189328=1C 00189330=1C 00189332=1C 00189371=3 00200020=1C 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280300=3 00280301=1 00282110=1 00282112=1C 00282114=1C 00400316=1 00408302=1 00408303=3 00540202=1 00880200=3:143 20500020=1
        enhanced-mammography-series 00080060=1 00081111=1C:14 00400275=3:140
        enhanced-mr-color-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:176 52009230=1C:176 7FE00003=3
        enhanced-mr-image 00080008=1 0008002A=1C 0008113A=3:129 00089092=1C:129 00089121=3:129 00089154=1C:129 00089205=1 00089206=1 00089207=1 00089208=1C 00089209=1C 00089237=1C:129 00180087=1C 00181320=3 00189004=1C 00189064=1C 00189073=1C 00189100=1C 00189174=1C 00189175=3 00189622=3 00200012=3 00204000=3 00280002=1 00280004=1 00280006=1C 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1C 00280302=3 00282110=1C 00282112=1C 00282114=1C 00540220=3:105 00540500=3 00880200=3:143 20500020=1C 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        enhanced-mr-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:176 52009230=1C:176 7FE00003=3
        enhanced-multi-energy-ct-acquisition 00189365=1:177 0018936F=1:178 00189379=1:179
        enhanced-palette-color-lookup-table 00281401=1:180 00281404=1C:181 0028140B=1C:182 0028140C=1C:183 00282000=1C 00282002=3
        enhanced-patient-orientation 00540410=1:184 30100030=1:52
        enhanced-pet-acquisition 00180071=1C 00180073=1C 00181134=1 00181181=1C 00189715=1C 00189716=1C 00189717=1C 00189718=1C 00189719=1C 00189720=1C 00189721=1C 00189722=1C 00189723=1C 00189724=1C 00189725=1C 00189726=1C 00189727=1C 00189755=1 00540013=1C:185 00540202=1C 00540220=1:186 00540500=1C 00540501=3 00541210=1C 300A012C=3
        enhanced-pet-corrections 00189701=1C 00189738=1C 00189758=1 00189759=1 00189760=1 00189761=1 00189762=1 00189763=1 00189764=1 00189765=1 00189766=1 00189767=1 00189768=1 00189770=1C 00541002=1 00541100=1C 00541105=1C
        enhanced-pet-image 00080008=1 0008002A=1C 0008113A=3:129 00089092=1C:129 00089121=3:129 00089154=1C:129 00089205=1 00089206=1 00089207=1 00089237=1C:129 00189004=1 00189073=1C 00200012=3 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280301=1C 00280302=3 00282110=1C 00282112=1C 00282114=1C 00880200=3:143 20500020=1 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        enhanced-pet-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:194 52009230=1C:194 7FE00003=3
        enhanced-pet-isotope 00540016=1:195
        enhanced-pet-series 00080060=1 00081111=1C:14 00081250=1C:196
        enhanced-rt-image 00080008=1 00188150=2 00540410=1:184 30020106=2C 30020107=2C 300A063F=1C:199 300A0658=1C:52 300A0700=3 30100030=1:52 30100037=3 30100038=1
        enhanced-rt-image-device 30020105=1 30020116=1 30020117=1C:200 300A0641=1C 300A064D=1C:62 300A0659=1C:52 300A0671=1C:69 300A0672=1C 300A0675=1 300A0686=1C:201 300A0687=1 300A0688=1C
        enhanced-rt-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:206 52009230=1C:206 7FE00003=3
        enhanced-rt-series 00080021=1 00080031=1 00080060=1 00081111=1C:14 00200011=1 300A0700=3
        enhanced-series 00081111=1C:14 00200011=1
        enhanced-us-image 00080008=1 0008002A=1 00081140=3:94 0008114A=1C:207 00082112=1C:94 00082122=1C 00082124=1C 00082133=3:208 00082218=1:100 00082228=3:101 00089121=3:129 00185010=3 00185011=3:209 00185020=3 00185022=1 00185024=1 00185026=1 00185027=1 00185050=1 00189073=1 00189801=1 00189809=1:52 0018980C=1C 0018980D=1:52 0018980E=1:52 0018980F=1:52 00209311=1 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=3 00281052=1 00281053=1 00282110=1 00282112=1C 00282114=1C 0040000A=1C:52 00540220=1:186 00540500=1C 00880200=3:143 20500020=1
        enhanced-us-series 00080060=1 00081111=1C:14 00400260=1C:137 00400261=1C
        enhanced-us-volume-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:215 52009230=1C:215 7FE00003=3
        enhanced-xa-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:225 52009230=1C:225 7FE00003=3
        enhanced-xa-xrf-image 00080008=1 0008002A=1 0008114A=3:207 00089092=1C:129 00089154=1C:129 00089410=1C:39 00109431=3 00180022=3 00189004=1 00189410=1 00189423=3 00189424=3 00189457=1C 00200012=3 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280300=3 00280301=1 00280302=3 00282110=1 00282112=1C 00282114=1C 00540410=1C:184 00540414=2C:52 00880200=3:143 20500020=1
        enhanced-xrf-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:226 52009230=1C:226 7FE00003=3
        equipment-specification 00080221=1 00189912=3:228
        excluded-intervals 00189803=1C:229
        file-set-identification 00041130=2 00041141=3 00041142=1C
        floating-point-image-pixel 00280002=1 00280004=1 00280010=1 00280011=1 00280034=1C 00280100=1 00280122=3 00280124=1C 7FE00008=1
        frame-extraction 00081164=1:230
        frame-of-reference 00200052=1 00201040=2
        frame-pointers 00286010=3 00286020=3 00286022=3 00286023=3
        general-acquisition 00080017=3 00080022=3 0008002A=3 00080032=3 00083010=3 00189073=3 00200012=3 00201002=3
        general-defined-acquisition 0018991F=1:116
        general-defined-reconstruction 00189933=1:116
        general-equipment 00080070=2 00080080=3 00080081=3 00081010=3 00081040=3 00081041=3:52 00081090=3 00181000=3 00181002=3 00181008=3 0018100A=3:58 0018100B=3 00181020=3 00181050=3 00181200=3 00181201=3 00181204=3 00181205=3 00280120=1C
        general-image 00080008=3 00080023=2C 00080033=2C 00082218=3:100 00082228=3:101 00200013=2 00200020=2C 00200062=3 00204000=3 00280300=3 00280301=3 00280302=3 00282110=3 00282112=3 00282114=3 00409096=3:103 00880200=3:143 20500020=3
        general-ophthalmic-refractive-measurements 00080023=1 00080033=1 00200013=1 00204000=3 00240113=3 00460145=2C:14
        general-reference 00081140=3:231 0008114A=3:207 00082111=3 00082112=3:232 00089215=3:52 00420013=3:136
        general-series 00080021=3 00080031=3 00080060=1 0008103E=3 0008103F=3:52 00081050=3 00081052=3:77 00081070=3 00081072=3:77 00081111=3:14 00081250=3:196 00102210=1C 00180015=3 00181030=3 00185100=2C 0020000E=1 00200011=2 00200060=2C 00280108=3 00280109=3 00400244=3 00400245=3 00400250=3 00400251=3 00400253=3 00400254=3 00400260=3:137 00400275=3:140 00400280=3 300A0700=3
        general-study 00080020=2 00080030=2 00080050=2 00080051=3:138 00080090=2 00080096=3:77 0008009C=3 0008009D=3:77 00081030=3 00081032=3:52 00081048=3 00081049=3:77 00081060=3 00081062=3:77 00081110=3:14 0020000D=1 00200010=2 00321033=3 00321034=3:52 00401012=3:52
        generic-implant-template-2d-drawings 006862C0=1:234
        generic-implant-template-3d-models 00686350=1 00686360=1:235 00686390=1
        generic-implant-template-description 00080070=1 00200052=1 00221095=1 00221097=1 00686210=1C 00686221=1 00686222=1C:14 00686223=1 00686224=1C:14 00686225=1C:14 00686226=1 00686230=3:236 00686260=3:237 00686265=1C:237 006862A0=1C:52 006862A5=2 006863A0=1:52 006863A4=1C:52 006863A8=1:52 006863AC=1:52
        generic-implant-template-mating-features 006863B0=3:239
        generic-implant-template-planning-landmarks 00686500=3:241 00686510=3:243 00686520=3:245
        graphic-annotation 00700001=1:249
        graphic-group 00700234=1:250
        graphic-layer 00700060=1:251
        hanging-protocol-definition 00720002=1 00720004=1 00720006=1 00720008=1 0072000A=1 0072000C=1:252 0072000E=2:52 00720010=3 00720012=3:14 00720014=1 00720020=1:255
        hanging-protocol-display 00720200=1:259 00720208=2 00720210=3:260 00720214=3:261
        hanging-protocol-environment 00720100=2 00720102=2:262
        height-map-segmentation-image 00080008=1 00200013=1 00280002=1 00280004=1 00280010=1 00280011=1 0040A043=3:52 00620001=1 00620002=1:268 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        height-map-segmentation-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:270 52009230=1C:270 7FE00003=3
        icc-profile 00282000=1 00282002=3
        image---equipment-coordinate-relationship 00289520=1 00289537=1
        image-histogram 00603000=1:271
        image-pixel 00280002=1 00280004=1 00280006=1C 00280010=1 00280011=1 00280034=1C 00280100=1 00280101=1 00280102=1 00280103=1 00280106=3 00280107=3 00280121=1C 00281101=1C 00281102=1C 00281103=1C 00281201=1C 00281202=1C 00281203=1C 00282000=3 00282002=3 00287FE0=1C 7FE00001=3 7FE00002=1C 7FE00010=1C
        image-plane 00180050=2 00180088=3 00200032=1 00200037=1 00201041=3 00280030=1
        implant-assembly-template 00420011=2 00420012=2 00686226=1 00760001=2 00760003=1 00760006=2 00760008=1C:14 0076000A=1 0076000C=1C:14 0076000E=1C:14 00760010=1:236 00760020=1:52 00760030=3 00760032=1:273 00760060=3:274
        implant-template-group 00686226=1 00780001=1 00780010=3 00780020=1 00780024=2 00780026=1C:14 00780028=3:236 0078002A=1:276 007800B0=1:278
        instructions 00189914=1:279
        intervention 00180036=3:280
        intra-oral-image 00082218=1:281 00082228=1C:52 00181508=1 00200062=1
        intra-oral-series 00080060=1
        intraocular-lens-calculations 00221300=1C:293 00221310=1C:293
        intraocular-lens-calculations-series 00080060=1 00081111=1C:14
        intravascular-image-acquisition-parameters 00183100=1 00183101=1C 00183103=1C 00183104=1C 00520013=1C 00520016=2:52 00520031=1C
        intravascular-oct-acquisition-parameters 00520002=2 00520003=2 00520004=2C 00520006=1 00520007=2 00520008=2 00520009=1 00520011=1 00520012=1
        intravascular-oct-image 00080008=1 0008002A=1 0008114A=3:207 00082144=3 00089205=1 00089206=1 00189073=1C 00200012=1 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=1 00280304=1C 00282110=1 00282112=1C 00282114=1C 00520039=1C 20500020=1C
        intravascular-oct-processing-parameters 00281040=1 00520014=1 00520026=1 00520034=1 0052003A=1
        intravascular-oct-series 00080060=1 00080068=1 00081111=1C:14 00200011=1
        intravascular-optical-coherence-tomography-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:296 52009230=1C:296 7FE00003=3
        inventory 00080023=1 00080033=1 00080400=2:297 00080401=2 00080402=3 00080403=1 00080420=3:298 00080421=3:298 00080422=2:299 00080423=2:305 00080426=1 00080427=1 00080428=1 00081195=1C
        ivus-image 00183100=1 00183101=1C 00183102=1C 00183103=1C 00183104=1C
        keratometry-measurements 00460070=1C:306 00460071=1C:306
        keratometry-measurements-series 00080060=1 00081111=1C:14
        key-object-document 00080023=1 00080033=1 00200013=1 0040A370=1C:307 0040A375=1:129 0040A525=1C:129
        key-object-document-series 00080021=3 00080031=3 00080060=1 0008103E=3 0008103F=3:52 00081111=2:14 00181030=3 0020000E=1 00200011=1 300A0700=3
        legacy-converted-enhanced-ct-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:308 52009230=1C:308 7FE00003=3
        legacy-converted-enhanced-mr-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:309 52009230=1C:309 7FE00003=3
        legacy-converted-enhanced-pet-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:310 52009230=1C:310 7FE00003=3
        lensometry-measurements 00460012=2 00460014=1C:313 00460015=1C:313 00460016=1C:313
        lensometry-measurements-series 00080060=1 00081111=1C:14
        mammography-image 00080008=1 00082218=1:100 00082228=3:101 00181110=3 00181111=3 00181508=1 00181510=3 00181511=3 00182041=3:44 00189559=3 00200062=1 00281300=3 00281350=3 00281351=3 00281352=3:52 00400318=1 00540220=1:53
        mammography-series 00080060=1 00400275=3:140
        manufacturing-3d-model 00221612=3:314 004008EA=1:52 0062000D=3 0066000C=3 00687001=3 00687002=3 00687003=3:52 00687004=3 00700081=3 00880200=3:143
        mask 00281090=2 00286100=1:315
        measured-dose-reference-record 30080010=1:316
        microscope-slide-layer-tile-organization 00480006=1 00480007=1 00480008=1:317 00480102=1C 00480303=1C
        microscopy-bulk-simple-annotations 00080023=1 00080033=1 00081140=1C:39 00200013=1 0040A043=3:52 00480301=1C 006A0001=1 006A0002=1:320 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        microscopy-bulk-simple-annotations-series 00080060=1 00081111=1C:14 00200011=1
        modality-lut 00281052=1C 00281053=1C 00281054=1C 00283000=1C:321
        montage-activation
        mpr-volumetric-presentation-state-display 00089205=1 00282000=1C 00282002=1C 00701801=2C:323 00701805=2C:325 20500020=1C
        mr-image 00080008=1 00082218=3:100 00082228=3:101 00180020=1 00180021=1 00180022=2 00180023=2 00180024=3 00180025=3 00180080=2C 00180081=2 00180082=2C 00180083=3 00180084=3 00180085=3 00180086=3 00180087=3 00180089=3 00180091=2 00180093=3 00180094=3 00180095=3 00181060=2C 00181062=3 00181080=3 00181081=3 00181082=3 00181083=3 00181084=3 00181085=3 00181086=3 00181088=3 00181090=3 00181094=3 00181100=3 00181250=3 00181251=3 00181310=3 00181312=3 00181314=3 00181315=3 00181316=3 00181318=3 00181320=3 00200100=3 00200105=3 00200110=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00540220=3:105 00540500=3 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        mr-pulse-sequence 00180023=1C 00189005=1C 00189008=1C 00189011=1C 00189012=1C 00189014=1C 00189015=1C 00189017=1C 00189018=1C 00189024=1C 00189025=1C 00189029=1C 00189032=1C 00189033=1C 00189034=1C 00189092=1C:326 00189093=1C 00189094=1C 00189250=1C
        mr-series 00080060=1 00081111=1C:14
        mr-spectroscopy 00080008=1 0008002A=1C 0008113A=3:129 0008114A=1C:94 00089092=1C:129 00089121=3:129 00089154=1C:129 00089206=1 00089207=1 00089208=1 00089209=1 00089237=1C:129 00180087=1C 00181320=3 00189004=1C 00189052=1C 00189053=1C 00189054=1C 00189059=1C 00189060=1C 00189061=1C 00189062=1C 00189063=1C 00189064=1C 00189065=1C 00189066=1C 00189067=1C 00189073=1C 00189098=1C 00189100=1C 00189101=1C 00189126=1C:164 00189174=1C 00189175=3 00189198=1C 00189199=1C 00189297=3 00200012=3 00204000=3 300A012C=3
        mr-spectroscopy-data 00280010=1 00280011=1 00289001=1 00289002=1 00289003=1 00289108=1 00289235=1C 56000010=1C 56000020=1
        mr-spectroscopy-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:329 52009230=1C:329 7FE00003=3
        mr-spectroscopy-pulse-sequence 00189005=1C 00189008=1C 00189011=1C 00189012=1C 00189017=1C 00189018=1C 00189025=1C 00189032=1C 00189033=1C 00189034=1C 00189093=1C 00189094=1C 00189200=1C 00189298=3
        multi-energy-ct-image 00189362=1:330 00189363=3:332 00189364=1C:333
        multi-frame 00220028=3 00280008=1 00280009=1 7FE00003=3
        multi-frame-dimension 00209221=1:334 00209222=1C:335 00209311=3
        multi-frame-grayscale-byte-secondary-capture-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:336 52009230=1C:336 7FE00003=3
        multi-frame-grayscale-word-secondary-capture-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:336 52009230=1C:336 7FE00003=3
        multi-frame-overlay
        multi-frame-true-color-secondary-capture-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:336 52009230=1C:336 7FE00003=3
        multi-planar-reconstruction-geometry 00701501=1 00701502=1 00701503=1C 00701505=1C 00701507=1C 00701508=1C 00701511=1C 00701512=1C
        multi-resolution-pyramid 00080019=1 00081088=3 00200027=3
        nm-detector 00540022=2:338
        nm-image 00080008=1 00082218=3:100 00082228=3:101 00180070=2 00180071=3 00181061=3 00181130=3 00181131=3 00181242=1C 00181243=3 00181300=2C 00181301=3 00181302=2C 00185020=3 00280051=3 00282110=1C 00409096=3:103 00540400=3 00540501=3
        nm-image-pixel 00280002=1 00280004=1 00280030=2 00280100=1 00280101=1 00280102=1
        nm-isotope 00180026=3:339 00540012=2:341 00540016=2:343
        nm-multi-frame 00280009=1 00540010=1C 00540011=1 00540020=1C 00540021=1 00540030=1C 00540031=1C 00540050=1C 00540051=1C 00540060=1C 00540061=1C 00540070=1C 00540071=1C 00540080=1C 00540081=1C 00540090=1C 00540100=1C
        nm-multi-gated-acquisition 00181080=3 00181085=3 00181086=3 00181088=3 00540062=2C:345
        nm-pet-patient-orientation 00540410=2:346 00540414=2:52
        nm-phase 00540032=2C:347
        nm-reconstruction 00180050=2 00180088=2 00181100=3 00181210=3 00201041=3 00540500=3
        nm-tomo-acquisition 00540052=2:348 00540202=3
        ocular-region-imaged 00082218=1:100 00082228=3:101 00200062=1 0022001D=2C:52 00221624=2C 00221626=2C
        ophthalmic-axial-measurements 00221007=1C:353 00221008=1C:353 00221009=1 00221044=1C:52 00221125=3:52
        ophthalmic-axial-measurements-series 00080060=1 00081111=1C:14
        ophthalmic-optical-coherence-tomography-b-scan-volume-analysis-image 00080008=1 00080023=1 00080033=1 00200013=1 00204000=3 00209162=1 00209163=1 00209228=1 00221423=1:314 00221640=1:354 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=1 00282110=1 00282112=1C 00282114=1C 20500020=1
        ophthalmic-optical-coherence-tomography-b-scan-volume-analysis-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:355 52009230=1C:355 7FE00003=3
        ophthalmic-optical-coherence-tomography-en-face-image 00080008=1 00080023=1 00080033=1 00082112=1:94 00200013=1 00200037=1 00220031=1:356 00221019=3 00221515=3 00221517=3 00221612=1:314 00221615=1:52 00221616=3 00280002=1 00280004=1 00280030=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=1 00281050=1 00281051=1 00282110=1 00282112=1C 00282114=1C 00500004=3 20500020=1C
        ophthalmic-optical-coherence-tomography-en-face-image-quality-rating 00221628=1:357
        ophthalmic-patient-clinical-information-and-test-lens-parameters 00240114=1C:360 00240115=1C:360
        ophthalmic-photographic-parameters 00187004=2 00220001=1C 00220002=3 00220003=3 00220004=1C 00220015=1:52 00220016=2:52 00220017=2:52 00220018=2:52 00220019=2:52 0022001A=1C:52 0022001E=3
        ophthalmic-photography-acquisition-parameters 00220005=2 00220006=1C:52 0022000A=2 0022000B=2 0022000C=2 0022000D=2 0022000E=2C 0022001B=2:359 00220058=2C:361
        ophthalmic-photography-image 00080008=1 00080023=1 0008002A=1C 00080033=1 00082112=2C:94 00200013=1 00280002=1 00280003=1C 00280004=1 00280006=1C 00280030=1C 00280103=1 00280301=1 00280302=3 00282110=1 00282112=1C 00282114=1C 00500004=3 20500020=1C
        ophthalmic-photography-series 00080060=1
        ophthalmic-thickness-map 00080008=1 00080023=1 0008002A=1 00080033=1 0008114A=1C:207 00082112=1C:94 00082218=1:100 00082228=3:101 00089205=1 00200013=1 00200062=1 0022001D=3:52 00221415=1 00221420=1:52 00221423=1C:314 00221436=1:52 00221443=1C:96 00221445=1C:52 00221450=1C:362 00221463=1C 00221465=3:363 00221472=1C:364 00280002=1 00280004=1 00280030=1 00280034=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=1 00280304=1C 00282110=1 00282112=1C 00282114=1C 00409096=1:103
        ophthalmic-thickness-map-quality-rating 00221470=1:366
        ophthalmic-thickness-map-series 00080060=1 00081111=1C:14
        ophthalmic-tomography-acquisition-parameters 0022000A=2 0022000B=2 0022000C=2 0022000D=2 0022000E=2C 0022001B=2:359 00220030=2 00220058=2C:361
        ophthalmic-tomography-b-scan-volume-analysis-series 00080060=1 00081111=1C:14 00200011=1
        ophthalmic-tomography-en-face-series 00080060=1 00081111=1C:14 00200011=1
        ophthalmic-tomography-image 00080008=1 0008002A=1 00189073=1C 00200012=1 00204000=3 00209162=1 00209163=1 00209228=1 00221622=1C 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=3 00282110=1 00282112=1C 00282114=1C 20500020=1
        ophthalmic-tomography-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:368 52009230=1C:368 7FE00003=3
        ophthalmic-tomography-parameters 00187004=1 00220015=1:52 00220017=2:369 00220035=1C 00220036=1C 00220037=1C 00220038=1C 00220048=1C 00220049=1C 00220055=1C 00220056=1C 00220057=1C 00221618=3:52
        ophthalmic-tomography-series 00080060=1 00081111=1C:14 00200011=1
        optical-path 00480105=1:370 00480302=1C
        optical-surface-scanner-series 00080060=1 00081111=1C:14 00800013=2:14
        overlay-activation
        overlay-plane
        palette-color-lookup-table 00281101=1 00281102=1 00281103=1 00281199=3 00281201=1C 00281202=1C 00281203=1C 00281221=1C 00281222=1C 00281223=1C
        parametric-map-image 00080008=1 00089205=3 00189004=1 00200013=1 00280002=1 00280004=1 00280100=1 00280101=1C 00280102=1C 00280301=1 00280302=1 00281199=1C 00282000=1C 00282002=3 00282110=1 00282112=1C 00282114=1C 0040A043=3:52 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78 20500020=1
        parametric-map-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:372 52009230=1C:372 7FE00003=3
        parametric-map-series 00080060=1 00081111=1C:14 00200011=1
        patient 00081120=3:14 00100010=2 00100020=2 00100021=3 00100022=3 00100024=3:373 00100026=3:374 00100027=3:375 00100030=2 00100032=3 00100033=3 00100034=3 00100035=1C 00100040=2 00100200=3 00100212=3 00100213=3 00100216=3:376 00100218=3 00100219=3:52 00100221=3:377 00101001=3 00101002=3:378 00101100=3:385 00102161=3:52 00102201=1C 00102202=1C:52 00102292=2C 00102293=2C:52 00102294=2C:386 00102297=2C 00102298=1C 00102299=2C 00104000=3 00120062=3 00120063=1C 00120064=1C:52
        patient-orientation 00540410=1:184 00540414=3:52
        patient-positioning 00082218=2:100 00082228=2:101 0018991B=3:387 0018991C=3:52 0018991D=3:388 0018991E=3 00189947=1 0020103F=3
        patient-protocol-context 0018990D=1:14
        patient-specification 00189911=1:390
        patient-study 00081080=3 00081084=3:52 00101010=3 00101020=3 00101021=3:52 00101022=3 00101023=3 00101024=3 00101030=3 00102000=3 00102110=3 00102180=3 001021A0=3 001021B0=3 001021C0=3 001021D0=3 00102203=2C 00321066=3 00321067=3:52 00380010=3 00380014=3:138 00380060=3 00380062=3 00380064=3:138 00380500=3
        performed-ct-acquisition 00189920=2:393
        performed-ct-reconstruction 00189934=1:394
        performed-storage 00189936=1:396
        performed-xa-acquisition 00189920=2:400
        performed-xa-reconstruction 00189934=1:402
        pet-image 00080008=1 00080022=2 00080032=2 00082218=3:100 00082228=3:101 00181060=1C 00181062=3 00181063=1C 00181081=1C 00181082=1C 00181083=3 00181084=3 00181242=2 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00281052=1 00281053=1 00282110=1C 00540220=3:105 00540500=3 00541300=1 00541310=3 00541311=3 00541320=3 00541321=1C 00541322=3 00541323=3 00541324=3 00541330=1 300A012C=3 300A0675=1C 300A079F=3:110 300A07A0=3:111 300A07A1=3:112 300C0002=3:114
        pet-isotope 00180026=3:403 00540016=2:404
        pet-multi-gated-acquisition 00181061=3 00181064=3 00181080=2 00181085=3 00181086=3 00181088=3
        pet-series 00080021=1 00080031=1 00180071=3 00180073=3 00180074=3 00180075=3 00181100=3 00181120=3 00181121=3 00181147=3 00181149=3 00181180=3 00181181=2 00181210=3 00280051=2 00540013=3:340 00540061=1C 00540071=1C 00540081=1 00540101=1C 00540202=3 00540501=3 00541000=1 00541001=1 00541002=1 00541004=2C 00541006=3 00541100=3 00541101=3 00541102=1 00541103=3 00541104=3 00541105=3 00541200=3 00541201=3 00541202=3 00541203=3 00541210=3 00541220=3
        photoacoustic-acquisition-parameters 00189825=1:405 00189828=3 00189829=1 0018982A=2C:52 0018982B=3 00220016=3:52
        photoacoustic-image 00080008=1 0008002A=1 00089205=1 00089206=1 00089207=1 0018980C=1 00209311=1 00280002=1 00280004=1 00280006=1C 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00280302=3 00282110=1 00282112=1C 00282114=1C 00880200=3:143 20500020=1C
        photoacoustic-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:408 52009230=1C:408 7FE00003=3
        photoacoustic-reconstruction 00189832=1:409
        photoacoustic-transducer 0018980D=1:52 0018982C=2:410 00189831=3:52
        point-cloud 00660011=1:411 00800006=3 00800007=3
        presentation-animation 00701A01=1 00701A03=3 00701A04=1C:412 00701A05=1C 00701A06=1C
        presentation-series 00080060=1
        presentation-state-blending 00700402=1:414 00700403=1 00700404=3:129
        presentation-state-identification 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700082=1 00700083=1 00700084=3 00700086=3:77 00700087=3:78
        presentation-state-mask 00281090=1C 00286100=1C:415
        presentation-state-relationship 00081115=1:416
        presentation-state-shutter 00181622=1C 00181624=1C
        presentation-view-description 00082218=2:100 00082228=3:101 00200062=2 00540220=2:53
        protocol-approval 00440100=1:420 00440109=1:14
        protocol-context 00080012=1 00080013=1 00080220=2:52 00181030=1 00189906=3:52 00189907=3:52 00189908=3 00189909=3:52 0018990A=3 0018990B=3:52 0018990E=3:14 0018990F=3 00189910=3 0040A07C=3:421 00700084=1 00700086=3:77
        radiotherapy-common-instance 00080012=1 00080013=1 00080023=1 00080033=1 30100019=2:92 30100044=1C:14
        raw-data 00080023=1 0008002A=3 00080033=1 0008114A=3:94 00089123=1 00200013=2 00200062=3 0040A043=3:52 00700080=3 00700081=3
        real-time-acquisition 00220028=1 52009229=1
        real-time-audio-waveform-current-frame-functional-groups
        real-time-bulk-data-flow 0034000A=1:423
        real-time-video-endoscopic-image-current-frame-functional-groups
        real-time-video-photographic-image-current-frame-functional-groups
        real-world-value-mapping 00080023=1 00080033=1 00200013=1 00409094=1:424 0040A043=3:52 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        real-world-value-mapping-series 00080060=1
        render-display 00089205=1 00282000=1C 00282002=1C 00701805=2:325 00701A08=1:426
        render-shading 00701701=1 00701702=1 00701703=1C 00701704=3 00701705=3 00701706=3
        respiratory-synchronization 00189170=1C 00189171=1C 00209250=1C 00209256=1C
        robotic-arm-delivery-device 300A0614=1C:60 300A0641=1C 300A064D=1C:62 300A0670=1C 300A067B=1C:72 300A0685=1C
        robotic-arm-path 300A0604=1 30100091=1C:52 30100097=1:427
        roi-contour 30060039=3:431
        rt-beams 300A00B0=1:445
        rt-beams-delivery-instruction 00741020=1:448 30080030=3:14 300C0002=1:14 300C0111=3:449
        rt-beams-salvage-record 30080020=1:450 300A00B3=1 300C0022=3
        rt-beams-session-record 30080020=1:463 300A0078=2 300A00B3=1 300C0022=3
        rt-brachy-application-setup-delivery-instruction 00741401=1:466 00741404=1C 0074140E=1C:468 30080022=1 300C0002=1:129 300C0022=1
        rt-brachy-application-setups 300A0200=1 300A0202=1 300A0206=1:469 300A0210=1:470 300A0230=1:473
        rt-brachy-session-record 30080100=1:474 30080110=1:478 300A0078=2 300A0200=1 300A0202=1 300C0022=3
        rt-delivery-device-common 300A063A=1:479 300A0658=1:52 300A0659=1:52 300A0675=1 300A0676=3 300A0677=2:480 300A0686=1C:201 300A0687=1 300A0688=1
        rt-dose 00080023=3 00080033=3 0008114A=3:207 00089215=1C:52 00200013=3 00280002=1C 00280004=1C 00280100=1C 00280101=1C 00280102=1C 00280103=1C 00700404=2C:14 30040002=1 30040004=1 30040005=1C 30040006=3 30040008=3 3004000A=1 3004000C=1C 3004000E=1C 30040014=3 30080030=1C:481 300C0002=1C:483 300C0116=1C:486 30100038=3
        rt-dose-contribution 300A0617=1:489 300A0618=1:490
        rt-dose-contribution-record 300A0617=1:493 300A0618=1:494
        rt-dvh 30040040=3 30040042=3 30040050=1:496 300C0060=1:14
        rt-enhanced-prescription 3010006B=1:504 3010006C=1C:506
        rt-fraction-scheme 300A0070=1:510
        rt-general-plan 00200013=3 0070030B=3 300A0002=1 300A0003=3 300A0004=3 300A0006=2 300A0007=2 300A0009=3 300A000A=3 300A000C=1 300C0002=3:511 300C0060=1C:14 300C0080=3:14 30100077=3 30100078=3:512
        rt-general-treatment-record 00200013=1 30080030=3:14 30080250=2 30080251=2 300A0709=3 300C0002=2:14
        rt-image 00080008=1 00080064=2 00181150=3 00185100=1C 00189328=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00281040=3 00281041=1C 30020002=1 30020003=3 30020004=3 3002000A=2C 3002000C=1 3002000D=3 3002000E=2 30020010=2C 30020011=2 30020012=2 30020020=2 30020022=2 30020024=3 30020026=2 30020028=3 30020029=3 30020030=3:515 30020032=3 30020040=1C:516 300800A1=1C:62 300800A3=3 300A00B3=2 300A011E=3 300A0120=3 300A0122=3 300A0124=3 300A0125=3 300A0128=3 300A0129=3 300A012A=3 300A012C=3 300A0140=3 300A0144=3 300A014A=3 300A0705=3 300C0002=3:14 300C0006=3 300C0008=3 300C0009=3 300C0022=3
        rt-ion-beams 300A03A2=1:531
        rt-ion-beams-salvage-record 30080021=1:450 300A00B3=1 300C0022=3
        rt-ion-beams-session-record 30080021=1:541 300A0078=2 300A00B3=1 300C0022=3
        rt-ion-tolerance-tables 300A03A0=1:543
        rt-patient-position-acquisition-device 30020116=1 30020117=1C:200 300A0614=1C:60 300A0641=1C 300A064D=1C:62 300A0670=1C 300A0671=1C:69 300A0672=1C 300A0675=1C 300A0686=1C:201 300A0687=1
        rt-patient-position-acquisition-instruction 30020118=1:547 30100037=3 30100038=1
        rt-patient-setup 300A0180=1:554
        rt-physician-intent 00700081=2 00700084=3 00700086=3:77 30100034=1 30100045=1 30100057=1:556
        rt-prescription 300A000E=3 300A0010=3:557
        rt-radiation-common 00081156=3:558 00540410=1:184 00700081=2 00700084=3 00700086=3:77 300A0629=3:561 300A062E=3 300A0635=1C:52 300A0638=1 300A0639=1 300A063F=1C:199 30100030=1:52 30100033=1 30100080=1C:52
        rt-radiation-record-common 00081156=3:558 00540410=1:184 00700081=2 00700084=3 00700086=3:77 300A0629=3:561 300A0631=1C:14 300A0635=1C:52 300A0638=1 300A0639=1 300A063F=1C:199 300A0700=1 300A0701=1 300A0708=1 300A0709=1 300A0714=1 300A0715=2C:52 300A0716=3:52 300A0730=2C 300A0731=2:564 300A073F=2:565 300A0740=2:567 300A0780=3:568 30100030=1:52 30100034=1 30100080=1C:52
        rt-radiation-record-set 00700081=2 00700084=3 00700086=3:77 300A0700=1 300A0702=1C:14 300A0703=1:14 300A0704=1C 300A0705=1C 300A0706=1 300A0707=1 30100034=1
        rt-radiation-salvage-record 300A0604=1 300A067B=1C:72 300A0685=1C 300A0722=1:569 300A0723=1
        rt-radiation-set 00081156=3:14 00700081=2 00700084=3 00700086=3:77 300A060A=2:570 300A0616=1:14 300A0636=1C 300A0637=1 300A063B=2:572 30100033=1 30100079=1C:574
        rt-radiation-set-delivery-instruction 300A063A=2:479 300A0702=1:14 300A0704=1C 300A0705=1C 300A0787=1C:575 300A0797=1:576 300A079E=1
        rt-roi-observations 30060080=3:580
        rt-segment-annotation 00700081=2 00700084=3 00700086=3:77 3010002A=1:583 30100034=1
        rt-series 00080021=3 00080031=3 00080060=1 0008103E=3 0008103F=3:52 00081070=2 00081072=3:77 00081111=3:14 0020000E=1 00200011=2 00400244=3 00400245=3 00400250=3 00400251=3 00400253=3 00400254=3 00400260=3:137 00400275=3:140 00400280=3 300A0700=3
        rt-tolerance-tables 300A0040=3:584
        rt-treatment-machine-record 300A0206=1:585
        rt-treatment-phase-intent 3010004B=1:586 3010004E=2:587
        rt-treatment-preparation 300A0784=1:590 300A078A=1:594 300A078C=3:108 300A078D=1:52 300A0790=2:596 300A0792=3 30100037=3 30100038=1
        rt-treatment-summary-record 30080050=3:597 30080054=2 30080056=2 300800E0=3:597 30080200=1 30080202=3 30080220=3:599
        sc-equipment 00080060=3 00080064=1 00181010=3 00181016=3 00181018=3 00181019=3 00181022=3 00181023=3
        sc-image 00181012=3 00181014=3 00182010=3 00280030=1C 00280A02=3 00280A04=1C 0040E008=3:52 00540220=3:105 00540500=3
        sc-multi-frame-image 00182010=1C 00182020=3 00182030=3 00280009=1C 00280030=1C 00280301=1 00280302=3 00280A02=3 00280A04=1C 00281052=1C 00281053=1C 00281054=1C 2010015E=3 20100160=3 20500020=1C
        sc-multi-frame-vector 00181065=1C 00182001=1C 00182002=1C 00182003=1C 00182004=1C 00182005=1C 00182006=1C
        scan-procedure 0008002A=1 00200012=1 00200013=1 00800001=1:52 00800002=2:52 00800003=1C:52 00800004=1 00800005=3
        segment-reference 00700404=1C:14 30100021=1:602
        segmentation-image 00080008=1 00200013=1 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280103=1 00282110=1 00282112=1C 00282114=1C 0040A043=3:52 00620001=1 00620002=1:603 0062000E=1C 00620010=1C 00620013=3 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        segmentation-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:604 52009230=1C:604 7FE00003=3
        segmentation-series 00080060=1 00081111=1C:14 00200011=1
        slide-coordinates 0040071A=2:605
        slide-label 22000002=2 22000005=2
        softcopy-presentation-lut 20500010=1C:124 20500020=1C
        softcopy-voi-lut 00283110=1:606
        sop-common 00080005=1C 00080012=3 00080013=3 00080014=3 00080015=3 00080016=1 00080018=1 0008001A=3 0008001B=3 0008001C=3 00080053=1C 00080110=3:608 00080123=3:609 00080124=3:610 00080201=3 00080300=3:613 00189004=3 0018990C=1C:399 0018990D=1C:399 0018A001=3:614 00200013=3 00209172=1C:39 00280303=3 0040A390=1C:615 01000410=3 01000420=3 01000424=3 01000426=3 04000500=1C:616 04000561=3:618 04000600=3 22000005=3 4FFE0001=3:619 FFFAFFFA=3:620
        sparse-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 30020101=1C:621 52009229=1
        spatial-fiducials 00080023=1 00080033=1 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78 0070031C=1:623
        spatial-fiducials-series 00080060=1
        spatial-registration 00080023=1 00080033=1 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78 00700308=1:627
        spatial-registration-series 00080060=1
        spatial-transformation 00700041=1 00700042=1
        specimen 00400512=1 00400513=2:138 00400515=3:628 00400518=2:52 0040051A=3 00400520=3:629 00400560=1:631
        sr-document-content 00081199=1:632 0040A032=1C 0040A040=1 0040A043=1C:52 0040A050=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A130=1 0040A132=1C 0040A138=1C 0040A13A=1C 0040A160=1C 0040A168=1:52 0040A171=3 0040A300=2:633 0040A301=1C:52 0040A504=1C:130 0040A730=1C:634 0040A801=1:638 00480301=1C 00700022=1 00700023=1 0070031A=3 30060024=1
        sr-document-general 00080023=1 00080033=1 0008114A=1C:207 00200013=1 0040A073=1C:639 0040A078=3:92 0040A07A=3:640 0040A07C=3:641 0040A360=1C:129 0040A370=1C:307 0040A372=2:52 0040A375=1C:129 0040A385=1C:129 0040A491=1 0040A492=3 0040A493=1 0040A496=3 0040A525=1C:129
        sr-document-series 00080021=3 00080031=3 00080060=1 0008103E=3 0008103F=3:52 00081111=2:14 00181030=3 0020000E=1 00200011=1 300A0700=3
        stereometric-relationship 00220020=1:642
        stereometric-series 00080060=1
        structure-set 00082218=3:100 00082228=3:101 00200013=3 30060002=1 30060004=3 30060006=3 30060008=2 30060009=2 30060010=3:644 30060018=3:14 30060020=3:647 3006004C=3:648
        structured-display 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700082=1 00700083=1 00700084=3 00700086=3:77 00700087=3:78 00720002=3 00720008=3 00720100=1 00720102=1:262 00720420=3 00720421=3 00880200=3:143
        structured-display-annotation 00720424=1:649
        structured-display-image-box 00720422=1:651 00720430=1C:652
        structured-waveform-annotation
        subjective-refraction-measurements 00460060=3 00460062=3 00460063=3 00460064=3 00460097=1C:653 00460098=1C:653
        subjective-refraction-measurements-series 00080060=1 00081111=1C:14
        supplemental-palette-color-lookup-table 00281101=1 00281102=1 00281103=1 00281201=1 00281202=1 00281203=1
        surface-mesh 00660001=1 00660002=1:657
        surface-segmentation 00080023=1 00080033=1 00200013=1 0040A043=3:52 00620002=1:659 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        synchronization 00181061=3 0018106A=1 0018106C=1C 00181800=1 00181801=3 00181802=3 00181803=3 00200200=1
        textual-waveform-annotation
        timezone 00080201=1
        tomotherapeutic-beam 00189305=1C 00189309=1C 300A0604=1 30100098=1:660
        tomotherapeutic-delivery-device 300A0640=1 300A0641=1C 300A064D=1C:62 300A067B=1C:72 300A0685=1C
        tractography-results 00080023=1 00080033=1 0008114A=1C:39 00200013=1 0040A043=3:52 00660101=1:665 00700080=1 00700081=2 00700084=3 00700086=3:77 00700087=3:78
        tractography-results-series 00080060=1 00081111=1C:14 00200011=1
        ultrasound-frame-of-reference 00209307=1 00209308=1C 00209309=1 0020930A=1C 0020930B=1C 0020930C=1C 00209312=1 00209313=1C
        us-image 00080008=2 0008002A=1C 00082120=3 00082122=3 00082124=2C 00082127=3 00082128=3 00082129=3 0008212A=2C 00082130=3 00082132=3 00082218=3:100 00082228=3:101 00181060=3 00181062=3 00181080=3 00181081=3 00181082=3 00181088=3 00183100=1C 00183101=1C 00183102=1C 00183103=1C 00183104=1C 00183105=3 00185000=3 00185010=3 00185011=3:209 00185012=3 00185020=3 00185022=3 00185024=3 00185026=3 00185027=3 00185028=3 00185029=3 00185050=3 00186031=3 00186060=3 00280002=1 00280004=1 00280006=1C 00280009=1C 00280014=3 00280100=1 00280101=1 00280102=1 00280103=1 00282110=1C 0040000A=3:52 00540220=3:105 00540500=3
        us-region-calibration 00186011=1:666
        uv-mapping 00800008=1:667
        variable-modality-lut 00283001=1:668
        visual-acuity-measurements 00460092=1 00460094=1 00460095=1 00460121=1:52 00460122=1C:358 00460123=1C:358 00460124=3:358 00460125=1 00460139=1C
        visual-acuity-measurements-series 00080060=1 00081111=1C:14
        visual-field-static-perimetry-measurements-series 00080060=1 00081111=1C:14 00400244=3 00400245=3 00400250=3 00400251=3 00400253=3 00400254=3 00400260=3:137 00400275=3:140 00400280=3
        visual-field-static-perimetry-test-measurements 00240037=1 00240038=1C 00240057=1 00240058=1C:96 00240065=1C:314 00240067=1C:314 00240086=1 00240087=1C 00240088=1 00240089=1:670 00240105=1 00240106=1 00240107=1C 00240108=1C 00240113=1 00240117=1 00240118=1C 00240120=1 00240122=1C:671
        visual-field-static-perimetry-test-parameters 00240010=1 00240011=1 00240012=1 00240016=1C:52 00240018=1 00240020=1 00240021=1:52 00240024=1:52 00240025=1 00240028=1
        visual-field-static-perimetry-test-reliability 00240032=1:672 00240034=1:673 00240042=3 00240044=3 00240069=3 00240317=3:675
        visual-field-static-perimetry-test-results 00240063=1 00240064=1C:678 00240070=1C 00240074=1 00240075=1C 00240076=1 00240077=1C 00240078=1 00240079=1C 00240080=1 00240081=1C 00240320=3:675
        vl-image 00080008=1 00080033=1C 00081140=1C:679 00082218=1C:100 00082228=3:101 00181164=3 00200062=3 0022001A=3:52 00280002=1 00280004=1 00280006=1C 00280030=3 00280100=1 00280101=1 00280102=1 00280103=1 00281050=3 00281051=1C 00282110=2 00540220=3:105
        vl-photographic-acquisition 00160001=3 00160002=3 00160003=3 00160004=3 00160005=3 00160006=3 00160007=3 00160008=3 00160009=3 0016000A=3 0016000B=3 0016000C=3 0016000D=3 0016000E=3 0016000F=3 00160010=3 00160011=3 00160012=3 00160013=3 00160014=3 00160015=3 00160016=3 00160017=3 00160018=3 00160019=3 0016001A=3 0016001B=3 0016001C=3 0016001D=3 0016001E=3 0016001F=3 00160020=3 00160021=3 00160022=3 00160023=3 00160024=3 00160025=3 00160026=3 00160027=3 00160028=3 00160029=3 0016002A=3 0016002B=3 00160030=3 00160031=3 00160032=3 00160033=3 00160034=3 00160035=3 00160036=3 00160037=3 00160038=3 00160039=3 0016003A=3 0016003B=3 00160041=3 00160042=3 00160043=3 00160044=3 00160045=3 00160046=3 00160047=3 00160048=3 00160049=3 0016004A=3 0016004B=3 0016004C=3 00160061=3 00160062=3
        vl-photographic-equipment 0016004D=3 0016004E=3 0016004F=3 00160050=3 00160051=3
        vl-photographic-geolocation 00160070=3 00160071=3 00160072=3 00160073=3 00160074=3 00160075=3 00160076=3 00160077=3 00160078=3 00160079=3 0016007A=3 0016007B=3 0016007C=3 0016007D=3 0016007E=3 0016007F=3 00160080=3 00160081=3 00160082=3 00160083=3 00160084=3 00160085=3 00160086=3 00160087=3 00160088=3 00160089=3 0016008A=3 0016008B=3 0016008C=3 0016008D=3 0016008E=3
        vl-whole-slide-microscopy-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:680 52009230=1C:680 7FE00003=3
        voi-lut 00281050=1C 00281051=1C 00281055=3 00281056=3 00283010=1C:124
        volume-cropping 00701301=1:682
        volume-render-geometry 0070120D=1 00701602=1 00701603=1 00701604=1 00701605=1 00701606=1 00701607=3
        volumetric-graphic-annotation 00701901=1C:685 00701905=1C:686
        volumetric-presentation-state-identification 00200013=1 0040A043=3:52 00700080=1 00700081=2 00700082=1 00700083=1 00700084=3 00700086=3:77 00700087=3:78 00701101=3 00701102=1C 00701103=1C 00701104=3:39
        volumetric-presentation-state-relationship 00701201=1:687 0070120A=1:688 0070120B=1 0070120C=1C
        waveform 003A0230=3 003A0231=3 003A0240=3:690 54000100=1:692
        waveform-annotation 0040B020=1:694
        waveform-identification 00080023=1 0008002A=1 00080033=1 0008114A=3:136 00200013=1
        waveform-presentation-montage
        waveform-presentation-state-relationship
        whole-slide-microscopy-image 00080008=1 0008002A=1 00089206=1 00181210=3 00181400=3 00189073=3 00280002=1 00280004=1 00280006=1C 00280008=1 00280100=1 00280101=1 00280102=1 00280103=1 00280301=1 00281052=1C 00281053=1C 00282110=1 00282112=1C 00282114=1C 00480001=1C 00480002=1C 00480003=1C 00480010=1 00480011=1 00480012=1 00480013=1C 00480014=1C 00480015=3 20500020=1C
        whole-slide-microscopy-series 00080060=1 00081111=1C:14
        wide-field-ophthalmic-photography-3d-coordinates 00082218=1:100 00082228=3:101 00221019=1 00221512=1:52 00221513=1:314 00221515=1 00221517=3 00221518=1:695
        wide-field-ophthalmic-photography-quality-rating 00221525=1:697
        wide-field-ophthalmic-photography-stereographic-projection 00082218=1:100 00082228=3:101 00221019=1 00221513=1:314 00221515=1 00221517=3 00221528=1 00221529=1
        x-ray-3d-angiographic-acquisition 00189507=1:699
        x-ray-3d-angiographic-image-contributing-sources 00189506=1:700
        x-ray-3d-angiographic-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:701 52009230=1C:701 7FE00003=3
        x-ray-3d-craniofacial-acquisition 00189507=1:703
        x-ray-3d-craniofacial-image-contributing-sources 00189506=1:704
        x-ray-3d-craniofacial-image-multi-frame-functional-groups 00080023=1 00080033=1 00200013=1 00200242=1C 00209161=1C 00209162=1C 00209163=3 00209228=1C 00220028=3 00280008=1 00286010=3 52009229=1:705 52009230=1C:705 7FE00003=3
        x-ray-3d-image 00080008=1 00083011=3:28 00089092=1C:129 00089205=1 00089206=1 00089207=1 00189004=1 00204000=3 00280002=1 00280004=1 00280100=1 00280101=1 00280102=1 00280300=3 00280301=1 00280302=3 00282110=1 00282112=1C 00282114=1C 00880200=3:143 20500020=1
        x-ray-3d-reconstruction 00189530=1:706
        x-ray-acquisition 00180060=2 00181147=3 00181149=3 00181150=2C 00181151=2C 00181152=2C 00181153=3 00181154=3 00181155=1 0018115A=3 0018115E=3 00181161=3 00181162=3 00181164=3 00181166=3 00181190=3 00188150=3 00188151=3 00280030=1C 00280A02=3 00280A04=1C
        x-ray-acquisition-dose 00180060=3 00181110=3 00181111=3 00181150=3 00181151=3 00181152=3 00181153=3 00181156=3 0018115E=3 00181160=3 00181191=3 001811A0=3 00181405=3 00181411=3 00181412=3 00181413=3 00187050=3 00187052=3 00187054=3 00187056=3 00187058=3 00188150=3 00188151=3 00400302=3 00400303=3 00400306=3 00400310=3 00400312=3 00400314=3 00400316=3 00400318=3 00408302=3 00408303=3
        x-ray-collimator 00181700=1 00181702=1C 00181704=1C 00181706=1C 00181708=1C 00181710=1C 00181712=1C 00181720=1C
        x-ray-detector 00181411=3 00181412=3 00181413=3 00186000=3 00187000=3 00187001=3 00187004=2 00187005=3 00187006=3 00187008=3 0018700A=3 0018700C=3 0018700E=3 00187010=3 00187011=3 00187012=3 0018701A=3 00187020=3 00187022=3 00187024=3 00187026=3 00187028=3 0018702A=3 0018702B=3 00189371=3 00189429=1 00189430=1C
        x-ray-filtration 00181160=3 00187050=3 00187052=3 00187054=3 00187056=3 00187058=3
        x-ray-generation 00180060=3 00181005=3 00181150=3 00181151=3 00181152=3 00181153=3 00181156=3 00181190=3 00181191=3 00187060=3 00187062=3 00187064=3 00187065=3 00188150=3 00188151=3
        x-ray-grid 00181006=3 00181166=3 00187040=3 00187041=3 00187042=3 00187044=3 00187046=3 00187048=3 0018704C=3
        x-ray-image 00080008=1 00081140=1C:231 00082111=3 00082218=3:100 00082228=3:101 00180022=3 00181400=3 00182002=3 00280002=1 00280004=1 00280009=1C 0028000A=3 00280100=1 00280101=1 00280102=1 00280103=1 00281040=1 00282110=1C 00286040=3 00500004=3
        x-ray-image-intensifier 00181162=1 00189427=1 00189428=1
        x-ray-table 00181134=2 00181135=2C 00181136=2C 00181137=2C 00181138=3
        x-ray-tomography-acquisition 00181460=1 00181470=3 00181480=3 00181490=3 00181491=3 00181495=3
        xa-positioner 00181110=3 00181111=3 00181114=3 00181500=2C 00181510=2 00181511=2 00181520=2C 00181521=2C 00181530=3 00181531=3
        xa-protocol-series 00080060=1
        xa-xrf-acquisition 00180060=1 00181154=1 00181155=1 00181156=3 0018115A=1 00181190=3 00181191=3 00181508=1 00189073=1 00189328=1C 00189330=1C 00189332=1C 00189420=1 00189426=2 00189473=2 00189474=1C
        xa-xrf-multi-frame-presentation 00089458=3:707 00181244=3
        xa-xrf-presentation-state-mask 00286100=1:710
        xa-xrf-presentation-state-presentation 00289505=1:711
        xa-xrf-presentation-state-shutter 00189472=1:712
        xa-xrf-series 00080060=1 00081111=1C:14 00200011=1
        xrf-positioner 00181110=3 00181111=3 00181114=3 00181450=3
        """

    /// Attributes of an item
    static let items = "\(items1)\n\(items2)"

    /// `UID` and the modalities that are usual, joined by commas; where others are refused, all allowed
    static let modalities = """
        1.2.840.10008.5.1.1.29 HC
        1.2.840.10008.5.1.1.30 HC
        1.2.840.10008.5.1.4.1.1.1 CR
        1.2.840.10008.5.1.4.1.1.1.1 DX,PX,IO,MG DX,IO,MG,PX
        1.2.840.10008.5.1.4.1.1.1.1.1 DX,PX,IO,MG DX,IO,MG,PX
        1.2.840.10008.5.1.4.1.1.1.2 MG MG
        1.2.840.10008.5.1.4.1.1.1.2.1 MG MG
        1.2.840.10008.5.1.4.1.1.1.3 IO IO
        1.2.840.10008.5.1.4.1.1.1.3.1 IO IO
        1.2.840.10008.5.1.4.1.1.104.3 M3D M3D
        1.2.840.10008.5.1.4.1.1.104.4 M3D M3D
        1.2.840.10008.5.1.4.1.1.104.5 M3D M3D
        1.2.840.10008.5.1.4.1.1.11.1 PR PR
        1.2.840.10008.5.1.4.1.1.11.10 PR
        1.2.840.10008.5.1.4.1.1.11.11 PR
        1.2.840.10008.5.1.4.1.1.11.12 PR
        1.2.840.10008.5.1.4.1.1.11.2 PR PR
        1.2.840.10008.5.1.4.1.1.11.3 PR PR
        1.2.840.10008.5.1.4.1.1.11.4 PR PR
        1.2.840.10008.5.1.4.1.1.11.5 PR
        1.2.840.10008.5.1.4.1.1.11.6 PR
        1.2.840.10008.5.1.4.1.1.11.7 PR
        1.2.840.10008.5.1.4.1.1.11.8 PR PR
        1.2.840.10008.5.1.4.1.1.11.9 PR
        1.2.840.10008.5.1.4.1.1.12.1 XA
        1.2.840.10008.5.1.4.1.1.12.1.1 XA XA
        1.2.840.10008.5.1.4.1.1.12.2 RF
        1.2.840.10008.5.1.4.1.1.12.2.1 RF,XA
        1.2.840.10008.5.1.4.1.1.12.3 XA
        1.2.840.10008.5.1.4.1.1.128 PT
        1.2.840.10008.5.1.4.1.1.128.1 PT PT
        1.2.840.10008.5.1.4.1.1.129 PT
        1.2.840.10008.5.1.4.1.1.13.1.1 XA
        1.2.840.10008.5.1.4.1.1.13.1.3 MG MG
        1.2.840.10008.5.1.4.1.1.13.1.4 MG MG
        1.2.840.10008.5.1.4.1.1.13.1.5 MG MG
        1.2.840.10008.5.1.4.1.1.130 PT PT
        1.2.840.10008.5.1.4.1.1.131 PR PR
        1.2.840.10008.5.1.4.1.1.14.1 IVOCT IVOCT
        1.2.840.10008.5.1.4.1.1.14.2 IVOCT IVOCT
        1.2.840.10008.5.1.4.1.1.2 CT
        1.2.840.10008.5.1.4.1.1.2.1 CT CT
        1.2.840.10008.5.1.4.1.1.2.2 CT CT
        1.2.840.10008.5.1.4.1.1.2.3 CT
        1.2.840.10008.5.1.4.1.1.2.4 CT
        1.2.840.10008.5.1.4.1.1.2.5 CT
        1.2.840.10008.5.1.4.1.1.20 NM
        1.2.840.10008.5.1.4.1.1.200.1 CTPROTOCOL
        1.2.840.10008.5.1.4.1.1.200.2 CTPROTOCOL
        1.2.840.10008.5.1.4.1.1.200.7 XAPROTOCOL
        1.2.840.10008.5.1.4.1.1.200.8 XAPROTOCOL
        1.2.840.10008.5.1.4.1.1.3 US
        1.2.840.10008.5.1.4.1.1.3.1 US,IVUS
        1.2.840.10008.5.1.4.1.1.4 MR
        1.2.840.10008.5.1.4.1.1.4.1 MR MR
        1.2.840.10008.5.1.4.1.1.4.2 MR MR
        1.2.840.10008.5.1.4.1.1.4.3 MR MR
        1.2.840.10008.5.1.4.1.1.4.4 MR MR
        1.2.840.10008.5.1.4.1.1.481.1 RTIMAGE RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.10 RTINTENT
        1.2.840.10008.5.1.4.1.1.481.11 RTSEGANN
        1.2.840.10008.5.1.4.1.1.481.12 RTRAD
        1.2.840.10008.5.1.4.1.1.481.13 RTRAD
        1.2.840.10008.5.1.4.1.1.481.14 RTRAD
        1.2.840.10008.5.1.4.1.1.481.15 RTRAD
        1.2.840.10008.5.1.4.1.1.481.16 RTRECORD
        1.2.840.10008.5.1.4.1.1.481.17 RTRECORD
        1.2.840.10008.5.1.4.1.1.481.18 RTRECORD
        1.2.840.10008.5.1.4.1.1.481.19 RTRECORD
        1.2.840.10008.5.1.4.1.1.481.2 RTDOSE RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.20 RTRECORD
        1.2.840.10008.5.1.4.1.1.481.23 RTIMAGE
        1.2.840.10008.5.1.4.1.1.481.24 RTIMAGE
        1.2.840.10008.5.1.4.1.1.481.3 RTSTRUCT RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.4 RTRECORD RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.5 RTPLAN RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.6 RTRECORD RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.7 RTRECORD RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.8 RTPLAN RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.481.9 RTRECORD RTDOSE,RTIMAGE,RTPLAN,RTRECORD,RTSTRUCT
        1.2.840.10008.5.1.4.1.1.5 NM
        1.2.840.10008.5.1.4.1.1.6 US
        1.2.840.10008.5.1.4.1.1.6.1 US,IVUS
        1.2.840.10008.5.1.4.1.1.6.2 IVUS,US IVUS,US
        1.2.840.10008.5.1.4.1.1.6.3 PA PA
        1.2.840.10008.5.1.4.1.1.66.1 REG REG
        1.2.840.10008.5.1.4.1.1.66.2 FID FID
        1.2.840.10008.5.1.4.1.1.66.3 REG REG
        1.2.840.10008.5.1.4.1.1.66.4 SEG SEG
        1.2.840.10008.5.1.4.1.1.66.5 SEG SEG
        1.2.840.10008.5.1.4.1.1.66.6 MR MR
        1.2.840.10008.5.1.4.1.1.66.7 SEG SEG
        1.2.840.10008.5.1.4.1.1.67 RWV
        1.2.840.10008.5.1.4.1.1.68.1 OSS
        1.2.840.10008.5.1.4.1.1.68.2 OSS
        1.2.840.10008.5.1.4.1.1.77.1.1 ES ES
        1.2.840.10008.5.1.4.1.1.77.1.1.1 ES ES
        1.2.840.10008.5.1.4.1.1.77.1.2 GM GM
        1.2.840.10008.5.1.4.1.1.77.1.2.1 GM GM
        1.2.840.10008.5.1.4.1.1.77.1.3 SM SM
        1.2.840.10008.5.1.4.1.1.77.1.4 XC XC
        1.2.840.10008.5.1.4.1.1.77.1.4.1 XC XC
        1.2.840.10008.5.1.4.1.1.77.1.5.1 OP OP
        1.2.840.10008.5.1.4.1.1.77.1.5.2 OP OP
        1.2.840.10008.5.1.4.1.1.77.1.5.3 SMR SMR
        1.2.840.10008.5.1.4.1.1.77.1.5.4 OPT OPT
        1.2.840.10008.5.1.4.1.1.77.1.5.5 OP
        1.2.840.10008.5.1.4.1.1.77.1.5.6 OP
        1.2.840.10008.5.1.4.1.1.77.1.5.7 OPTENF
        1.2.840.10008.5.1.4.1.1.77.1.5.8 OPTBSV
        1.2.840.10008.5.1.4.1.1.77.1.6 SM
        1.2.840.10008.5.1.4.1.1.77.1.7 DMS
        1.2.840.10008.5.1.4.1.1.77.1.8 CFM
        1.2.840.10008.5.1.4.1.1.77.1.9 CFM
        1.2.840.10008.5.1.4.1.1.78.1 LEN LEN
        1.2.840.10008.5.1.4.1.1.78.2 AR AR
        1.2.840.10008.5.1.4.1.1.78.3 KER KER
        1.2.840.10008.5.1.4.1.1.78.4 SRF SRF
        1.2.840.10008.5.1.4.1.1.78.5 VA VA
        1.2.840.10008.5.1.4.1.1.78.6 SR SR
        1.2.840.10008.5.1.4.1.1.78.7 OAM OAM
        1.2.840.10008.5.1.4.1.1.78.8 IOL IOL
        1.2.840.10008.5.1.4.1.1.80.1 OPV OPV
        1.2.840.10008.5.1.4.1.1.81.1 OPM
        1.2.840.10008.5.1.4.1.1.82.1 OPM
        1.2.840.10008.5.1.4.1.1.88.1 SR
        1.2.840.10008.5.1.4.1.1.88.11 SR SR
        1.2.840.10008.5.1.4.1.1.88.2 SR
        1.2.840.10008.5.1.4.1.1.88.22 SR SR
        1.2.840.10008.5.1.4.1.1.88.3 SR
        1.2.840.10008.5.1.4.1.1.88.33 SR SR
        1.2.840.10008.5.1.4.1.1.88.34 SR SR
        1.2.840.10008.5.1.4.1.1.88.35 SR
        1.2.840.10008.5.1.4.1.1.88.4 SR
        1.2.840.10008.5.1.4.1.1.88.40 SR SR
        1.2.840.10008.5.1.4.1.1.88.50 SR SR
        1.2.840.10008.5.1.4.1.1.88.59 KO KO
        1.2.840.10008.5.1.4.1.1.88.65 SR SR
        1.2.840.10008.5.1.4.1.1.88.67 SR SR
        1.2.840.10008.5.1.4.1.1.88.68 SR SR
        1.2.840.10008.5.1.4.1.1.88.69 SR
        1.2.840.10008.5.1.4.1.1.88.70 SR
        1.2.840.10008.5.1.4.1.1.88.71 SR SR
        1.2.840.10008.5.1.4.1.1.88.72 SR
        1.2.840.10008.5.1.4.1.1.88.73 SR
        1.2.840.10008.5.1.4.1.1.88.74 SR
        1.2.840.10008.5.1.4.1.1.88.75 SR
        1.2.840.10008.5.1.4.1.1.88.76 SR
        1.2.840.10008.5.1.4.1.1.88.77 SR
        1.2.840.10008.5.1.4.1.1.9.1.1 ECG
        1.2.840.10008.5.1.4.1.1.9.1.2 ECG
        1.2.840.10008.5.1.4.1.1.9.1.3 ECG
        1.2.840.10008.5.1.4.1.1.9.1.4 ECG
        1.2.840.10008.5.1.4.1.1.9.100.1 PR
        1.2.840.10008.5.1.4.1.1.9.100.2 PR
        1.2.840.10008.5.1.4.1.1.9.2.1 HD
        1.2.840.10008.5.1.4.1.1.9.3.1 EPS
        1.2.840.10008.5.1.4.1.1.9.4.1 AU
        1.2.840.10008.5.1.4.1.1.9.4.2 AU
        1.2.840.10008.5.1.4.1.1.9.6.1 RESP
        1.2.840.10008.5.1.4.1.1.9.6.2 RESP
        1.2.840.10008.5.1.4.1.1.9.7.1 EEG
        1.2.840.10008.5.1.4.1.1.9.7.2 EMG
        1.2.840.10008.5.1.4.1.1.9.7.3 EOG
        1.2.840.10008.5.1.4.1.1.9.7.4 EEG
        1.2.840.10008.5.1.4.1.1.9.8.1 POS
        1.2.840.10008.5.1.4.1.1.90.1 ASMT
        1.2.840.10008.5.1.4.1.1.91.1 ANN ANN
        """
}
