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
    static let items = """
        00081150=1 00081155=1 00081160=1C 0040A0B0=1C 0062000B=1C
        00081199=1C 004008EA=1C 0040A032=3 0040A033=3 0040A040=1 0040A043=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A160=1C 0040A161=1C 0040A162=1C 0040A163=1C 0040A168=1C 0040A30A=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3
        00081199=1C:0 00400441=3:1 004008EA=1C:2 0040A032=3 0040A033=3 0040A040=1 0040A043=1:2 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A160=1C 0040A161=1C 0040A162=1C 0040A163=1C 0040A168=1C:2 0040A30A=1C
        00081150=1 00081155=1 00081160=1C 0062000B=1C 006A000E=1C
        00081140=1C 00281050=1C 00281051=1C 00281055=3 00281056=3 00283010=1C
        00281101=1 00281102=1 00281103=1 00281199=3 00281201=1C 00281202=1C 00281203=1C 00281221=1C 00281222=1C 00281223=1C
        00081115=1 0020000D=1
        00701B12=1 00701B13=1
        00081140=1C:4 0020000D=1 0020000E=1 00283110=1C:5 00480120=1C:6 00700404=1C:7 00701B02=1 00701B07=1C 00701B08=1C 00701B11=1C:8
        00701B02=1
        00700403=1C 00701B02=1C 00701B03=1:10 00701B06=1
        00220009=1 00460147=1
        0022000F=3 00460018=1C:12 00460044=3 00460046=3 00460146=1
        00081150=1 00081155=1
        00081150=1 00081155=1 00081160=1C 0040A170=1C 0062000B=1C
        00082111=3 00082112=2 00089215=1C
        00189337=1 00189342=1 00189343=2 00189344=2C
        00181510=1C 00181511=1C 00189559=1C
        00181700=1 00181702=1C 00181704=1C 00181706=1C 00181708=1C 00181710=1C 00181712=1C 00181720=1C
        00082111=3 00089215=3 00181400=3 00181401=3
        00180060=1 00189328=3 00189330=1 00189332=3
        00181147=3 00187030=1C 00187032=1 00187034=1 00189433=3 00189461=3
        00187014=3 00187016=3
        00500004=1
        00189543=1 00189544=1 00189545=1 00189546=1 00189547=1C 00189548=1C 00189549=1C 00189550=1 00189551=1 00189552=1C 00189553=1C 00189554=1C 00189557=1C 00189558=1C
        00181600=1 00181602=1C 00181604=1C 00181606=1C 00181608=1C 00181610=1C 00181612=1C 00181620=1C 00181622=3 00181624=3
        00181110=1C 00181111=1C 00181114=1 00189402=1C 00400306=3
        00083010=1
        00181530=1C 00181531=1C
        00181405=3 00189328=1 00189332=1 00400314=3 00400316=1 00408302=1 00408303=3
        00181166=1
        00181160=3 00187050=3 00187052=3 00187054=3 00187056=3 00187058=3
        00082218=1 00082228=3 00209072=1
        00189074=1C 00189151=1C 00189214=3 00189220=1C 00189236=3 00209056=1C 00209057=1C 00209128=1C 00209156=3 00209157=1C 00209158=3 00209453=3
        00281050=1C 00281051=1C 00281055=3 00281056=3 00283010=1C
        00281052=1 00281053=1 00281054=1
        00089007=1 00181164=1C 00187036=3 00187038=3 00281040=1 00281041=1 00289444=1 00289445=2C 00289446=1
        00081140=2:15 00089124=2:16 00181006=3 00187040=3 00187041=3 00187042=3 00187044=3 00187046=3 00187048=3 0018704C=3 00189341=1:17 00189405=1:18 00189407=1:19 00189412=1:20 00189417=1:21 00189432=1:22 00189451=1:23 00189455=1:24 00189462=1:25 00189472=1:26 00189476=1:27 00189477=1:28 00189541=1:29 00189542=1:30 00189555=1:31 00189556=1:32 00209071=1:33 00209111=1:34 00289132=1:35 00289145=1:36 00289443=1:37
        00081150=1 00081155=1 00081160=1C 0062000B=1C
        00083010=3 00180060=1C 00181405=1 00181411=3 00181412=3 00181413=3 00181510=1 00181511=1C 00181700=1C 00181702=1C 00181704=1C 00181706=1C 00181708=1C 00181710=1C 00181712=1C 00181720=1C 00189220=1C 00189328=1 00189330=1C 00189332=1 00189559=3 00400316=3 00408302=3 00408303=3
        00082112=1C:39 00180010=1C 00180012=1C:2 00180060=1C 00181006=3 00181110=1 00181111=1 00181114=1 00181147=1 00181160=1 00181166=1C 00181190=1 00181191=1 001811A0=1 001811A2=1 001811A3=3 001811A4=1 001811A5=3 00187001=1 0018701A=1C 00187030=1C 00187032=1C 00187034=1C 00187040=3 00187041=3 00187042=3 00187044=3 00187046=3 00187048=3 0018704C=3 00187050=1 00187052=3 00187054=3 00187056=3 00187058=3 00187060=1 00187062=1 00189328=1C 00189330=1C 00189332=1C 00189420=1 00189461=1C 00189508=1C 00189509=1C 00189510=1C 00189511=1C 00189514=1C 00189515=1C 00189516=1C 00189517=1C 00189518=3 00189519=3 00189538=1:40 00400314=1 00400316=3 00408302=3 00408303=3
        00080080=1C 00080081=3 00080082=1C 00081040=3 00081041=3 00401101=1 00401102=3 00401103=3 00401104=3
        0008002A=1C 00080070=2 00081010=1C 00081070=1C 00081072=1C:42 00081090=1C 00181000=1C 00181020=1C 00181030=1C 00181204=3 00181205=3 00187004=1 0018700A=1 0018700C=1 0018700E=1 00187022=1 00189371=3 00189423=1C 00209529=1C:7 00280010=1 00280011=1 00280101=1 00282110=1C 00282112=1C 00282114=1C 00400260=1C:2
        00182042=1 00182043=1 00182044=1 00182045=3 00182046=1
        00089007=1 00089205=1 00089206=1 00089207=1 00209536=1C
        00200032=1C
        00200037=1C
        00180050=1C 00180088=1C 00280030=1C
        00283003=1 004008EA=1 00409210=1 00409211=1C 00409212=1C 00409213=1C 00409214=1C 00409216=1C 00409220=3 00409224=1C 00409225=1C
        00081140=2:15 00089124=2:16 00182041=1C:44 00189341=1:17 00189504=1:45 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00289110=1:48 00289132=1:35 00289145=1:36 00409096=1:49
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080122=3
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540222=2:2
        300A0118=1 300A0607=1 300A0653=1C
        300A0607=1 300A064A=1C 300A064B=1C 300A064C=1C
        00181630=1 00181631=1C 00181632=1C 00181633=1C 00181634=1C 00181635=1C 00181636=1C 00181637=1C 00181638=1C
        300A0116=1C:54 300A0132=2C 300A0600=1 300A0605=1C 300A060B=1C 300A0634=2C 300A063C=1C 300A063D=2C 300A063E=1C:2 300A0655=1C 300A0656=1C:55 300A0657=1C 300A0679=1C 300A067A=1C 300A0689=1C:56 300A073A=1C 300A073B=2C
        00181009=1 00500020=3
        300A0611=1 300A0612=2
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060D=2 300A060E=2C 300A060F=1 300A0610=1C:59 300A0611=2C 300A0613=2C 300A0615=2C 300A0645=1 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        300800A4=1C 300A0644=1 300A0648=1 300A0649=1 300A064E=1 300A064F=1C
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0642=2 300A0643=2 300A0645=1 300A0646=1C:56 300A0647=1C:61 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0645=1 300A0652=1 300A0654=2 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        300A00E1=2 300A02E0=1 300A0664=1C 300A0665=1C 300A0667=2 300A0669=2
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0645=1 300A0663=1C 300A0666=1C 300A0668=1C:64 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        300A0443=1 300A066E=3 3010001B=2 3010001C=1C 3010001D=1C
        300A066B=1
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A00E1=2 300A00FA=1C 300A0440=1C 300A0441=1C:66 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0645=1 300A066C=1C 300A066D=2C 300A066F=2:67 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0645=1 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        30100006=1 30100007=1C 30100008=1C 3010000A=3 3010000C=1C 3010000E=1 3010000F=2C 30100010=1 30100011=1C 30100014=3
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 30100025=2:70 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        300A0601=1 300A065A=2:1 300A067C=1 300A067D=2 300A067E=1C:2 300A067F=1:2 300A0680=1C 300A0681=1C 300A0682=1C 300A0683=1:2 300A0684=1:2
        30080072=1C 30080074=3 30080076=2 300C0051=1C
        003A0208=1:2 003A0301=1 003A0302=1
        00120020=1C 00120022=3 00120084=1C 00120085=1
        00120020=1 00120022=1
        00080080=1C 00080081=3 00080082=1C:2 00081040=3 00081041=3:2 00401101=1:2 00401102=3 00401103=3 00401104=3
        00080006=1:2 0040A043=3:2 00700081=1
        0008114A=1:14 0020000E=1
        0008114A=1 0020000E=1
        00081115=1:80 0020000D=1
        00089007=1
        00480106=1
        0040072A=1 0040073A=1 0040074A=1 0048021E=1 0048021F=1
        00081140=2:15 00089124=2:16 00209071=1:33 00209111=1:34 00289110=1:48 00409096=1:49 00480116=1:82 00480207=1:83 0048021A=1:84
        00400554=1
        00081140=2:15 00089124=2:16 00209071=1:33 00209111=1:34 00289110=1:48 00409096=1:49 00480110=2:86 00480116=1:82 00480207=1:83 0048021A=1:84
        00380102=3 0040E010=1
        00081150=1 00081155=1 00820005=1C:14
        004008EA=3 00720026=1C 00720028=1C 00720050=1 00720052=1C 00720054=1C 00720056=1C 00741057=1C 00820010=1 00820018=1 00820019=3 00820032=1 00820033=3 00820034=1C 00820035=3 00820036=3 00820037=1C
        00820008=1 0082000A=1 0082000C=2:90 00820022=1:2
        00080055=3 00080070=1C 00080080=2 00080082=2:2 00081010=2C 00081040=3 00081041=3:2 00081090=1C 00181000=3 00181002=1C 00181020=3 00181204=3 00181205=3 00401101=2C:2 0040A084=1 0040A123=1C 0044010A=3:2
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 0018002A=3:2
        00081150=1 00081155=1 00081160=1C 0040A170=1:2 0062000B=1C
        00460075=1 00460076=1 00460077=1
        00240306=1 00240307=1 00240308=1 00240309=3
        00460212=1 00460213=1
        00460076=1 00460077=1
        00460247=1 00460248=1 00460249=1 00460250=1 00460251=1 00460252=1 00460253=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00082220=3:2
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00082230=3:2
        00081199=1C 00400441=3 004008EA=1C 0040A032=3 0040A033=3 0040A040=1 0040A043=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A160=1C 0040A161=1C 0040A162=1C 0040A163=1C 0040A168=1C 0040A30A=1C
        00283003=1 004008EA=1:2 00409210=1 00409211=1C 00409212=1C 00409213=1C 00409214=1C 00409216=1C 00409220=3:102 00409224=1C 00409225=1C
        00180060=1 00180090=1 00181160=1 00181190=1 00187050=1 00189330=1 00189332=3 00189353=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540222=3:2
        30020110=1 300A0602=1C
        3002010D=1:106 3002010E=1:106
        00081150=1 00081155=1 300A0794=2 300A0796=1C
        300A078E=2 300A078F=3 300A0791=1 300A0793=2 300A0795=1
        300A078C=3:108 300A078D=1:2 300A0790=2:109 300A0792=3
        00289520=1 300A065B=2:1
        3002010F=1 30020110=2:1
        300C0006=1
        00081150=1 00081155=1 300C0004=3:113
        004008EA=3 00720026=1C 00720028=1C 00720050=1 00720052=1C 00720054=1C 00720056=1C 00741057=1C 00820018=1 00820019=3 00820032=1 00820033=3 00820034=1C 00820035=3 00820036=3 00820037=1C 00820038=1C
        00189913=3:115 00189921=1
        00200032=1 00200037=1 00640007=1 00640008=1 00640009=1
        0070030C=1 300600C6=1
        00081150=1 00081155=1 0070031A=1
        00081140=1C:39 00640003=1 00640005=1C:117 0064000F=1C:118 00640010=1C:118 0070030D=2:2 00700314=3:119 300600C8=3
        00080070=3 00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00081090=3 00181000=3 00181003=3 00181204=3 00500014=3 00500016=3 00500017=2C 00500018=3 00500019=3 00500020=3
        00041400=1 00041410=1 00041420=1 00041430=1 00041432=1C 00041500=1C 00041510=1C 00041511=1C 00041512=1C 0004151A=1C
        00081140=1C:39 00480301=1C 00700052=1 00700053=1 00700100=1 00700101=1C 00700102=1C 00700103=1C
        00283002=1 00283003=3 00283006=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540412=3:2
        00081150=1 00081155=1 00081160=1C 0040A170=3:2 0062000B=1C 00687005=1C
        00081150=1 00081155=1 0040A170=3:2 00687005=1C
        00080054=3 00081190=3 00081199=1 0020000E=1 0040E011=3 00880130=3 00880140=3
        00081115=1:128 0020000D=1
        00080105=1 00080118=3 0040DB00=1
        0008114B=3 00081150=1 00081155=1 00081160=1C 00081199=3 0040A0B0=1C 0062000B=1C 00880200=3
        004008EA=1 0040A161=1C 0040A162=1C 0040A163=1C 0040A30A=1
        00081199=1 0040A010=1 0040A040=1 0040A043=1C 0040A050=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A130=1 0040A132=1C 0040A138=1C 0040A13A=1C 0040A160=1C 0040A168=1 0040A300=2 0040A301=1C 0040A504=1C 0040A801=1 0040DB73=1C 00480301=1C 00700022=1 00700023=1 0070031A=3 30060024=1
        0040A802=1 0040A803=1 0040A806=3 0040A807=3 0040A808=1
        00081199=1:131 0040A010=1 0040A032=1C 0040A040=1 0040A043=1C:2 0040A050=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A130=1 0040A132=1C 0040A138=1C 0040A13A=1C 0040A160=1C 0040A168=1:2 0040A171=3 0040A300=2:132 0040A301=1C:2 0040A504=1C:130 0040A730=1C:133 0040A801=1:134 00480301=1C 00700022=1 00700023=1 0070031A=3 30060024=1
        00081150=1 00081155=1 0040A170=3:2
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00400440=3:102
        00400031=1C 00400032=1C 00400033=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00400440=3
        00080050=3 00080051=3:138 00081110=3:14 0020000D=3 00321060=3 00321064=3:2 00400007=3 00400008=3:139 00400009=1C 00401001=1C 00401002=3 0040100A=3:2
        00181041=2 00181042=3 00181043=3 00181046=3 00181047=3
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00180013=3 00180014=1:2 00181041=2 00181049=2 00189337=1 00189338=2:2 00189340=3:141 00189425=3 00520001=3
        00280002=1 00280004=1 00280006=1C 00280010=1 00280011=1 00280034=1C 00280100=1 00280101=1 00280102=1 00280103=1 00280106=3 00280107=3 00281101=1C 00281102=1C 00281103=1C 00281201=1C 00281202=1C 00281203=1C 00282000=3 00282002=3 7FE00010=1
        00181081=3 00181082=3 00181083=3 00181084=3 00181088=3 00209153=1 00209154=3 00209155=3 00209241=1C 00209251=1C 00209252=1C
        00189302=1C 00189303=1C 00189333=1C 00189334=1C
        00180090=1C 00181120=1C 00181130=1C 00181140=1C 00189305=1C 00189306=1C 00189307=1C 00189378=1C
        00189309=1C 00189310=1C 00189311=1C
        00181110=1C 00189335=1C 00189378=1C
        00181100=1C 00181210=1C 00189315=1C 00189316=1C 00189317=1C 00189319=1C 00189320=1C 00189322=1C
        0018115E=3 00181271=3 00181272=1C 00189323=1C 00189328=1C 00189330=1C 00189332=1C 00189345=2C 00189346=3 00189377=1C
        00180060=1C 00181160=1C 00181190=1C 00187050=1C 00189351=3 00189352=3 00189353=1C 00189378=1C
        00189313=1C 00189318=1C 00189327=1C
        00089007=1 00089205=1 00089206=1 00089207=1
        00180060=1 00180090=1 00181160=1 00181190=1 00187050=1 00189330=1 00189332=1 00189353=1C
        0018937E=1 0018937F=3 00189380=3 00189381=3
        0018937C=1C 00221612=3 00741212=3
        00209245=1C 00209246=1C 00209247=1C 00209248=1C 00209249=1C 00209254=1C 00209255=1 00209257=1C
        0020930D=1
        00281050=1 00281051=1 00281055=3 00281056=3
        00081140=2:15 00089124=2:16 00189118=1:144 00189301=1:145 00189304=1:146 00189308=1:147 00189312=1:148 00189314=1:149 00189321=1:150 00189325=1:151 00189326=1:152 00189329=1:153 00189341=1:17 00189360=1:154 00189363=3:155 00189364=1C:156 00189477=1:28 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00209310=1:158 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00180095=1C 00189019=1C 00189020=1C 00189022=1C 00189028=1C 00189030=1C 00189035=1C 00189098=1C 00189184=3 00189218=1C 00189219=1C
        00181250=1C 00189041=2C 00189043=1C 00189044=1C 00189045=1C 00189046=3
        00181251=1C 00189050=2C 00189051=1C
        00189104=1 00189105=1 00189106=1
        00180080=1C 00180091=1C 00181314=1C 00189176=1C 00189180=1C 00189182=1C 00189239=1C 00189240=1C 00189241=1C
        00189082=1C
        00189009=1C 00189010=1C 00189016=1C 00189021=1C 00189026=1C 00189027=1C 00189036=1C 00189069=1C 00189077=1C 00189078=1C 00189079=1C 00189081=1C 00189155=1C 00189168=1C 00189183=1C
        00189075=1C 00189076=1C 00189087=1C 00189147=1C 00189601=1C
        00180083=1C
        00180093=1C 00180094=1C 00181312=1C 00189058=1C 00189231=1C 00189232=1C
        00189080=1C 00189083=3 00189084=3
        00189090=1C 00189091=1C 00189217=1C
        00089007=1 00089205=1 00089206=1 00089207=1 00089208=1C 00089209=1C 00189622=3
        00189252=2 00189257=1C 00189259=1 0018925A=1C 0018925B=1C 0018925C=1 0018925D=1C 00189260=1C
        00189623=1 00189624=1C
        00081140=2:15 00089124=2:16 00189006=1:161 00189042=1:162 00189049=1:163 00189107=2:164 00189112=1:165 00189114=1:166 00189115=1:167 00189117=1:168 00189118=1:144 00189119=1:169 00189125=1:170 00189152=1:171 00189197=1:172 00189226=1:173 00189251=1:174 00189341=1:17 00189621=1:175 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00209310=1:158 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00181170=3 00189366=1 00189367=1 00189368=1 00189369=1 0018936A=1 0018936B=1C 0018936C=3 0018936D=3
        0018936E=3 00189370=1 00189371=1 00189372=1 00189373=3 00189374=1C 00189375=1C
        00189376=1 00189377=1 0018937A=1
        00189808=1 00281050=1C 00281051=1C 00281055=3 00281056=3 00281402=1 00281403=3 00283010=1C:124
        00281405=1 00281406=1C 00281407=1C 00281408=1C
        00281101=1C 00281102=1C 00281103=1C 00281104=1C 00281201=1C 00281202=1C 00281203=1C 00281204=1C 0028140E=1 0028140F=1 00281410=1
        00281406=1C 00281407=1C 00281408=1C 0028140D=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540412=1C:2
        00540014=1 00540015=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540222=2C:2
        00180090=1 00181120=1 00181121=1 00181130=1
        00181140=1 00189305=1
        00189309=1
        00541310=1C 00541320=1C 00541321=1C 00541323=1C 00541324=1C
        00189729=1
        00181100=1C 00189315=1C 00189317=1C 00189739=1C 00189740=1C 00189756=1C 00189769=1
        00189772=1
        00081140=2:15 00089124=2:16 00189118=1:144 00189732=1:187 00189733=1:188 00189734=1:189 00189735=1:152 00189736=1:190 00189737=1:191 00189749=1:192 00189751=1:153 00189771=1:193 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00083012=3 00181071=3 00181074=2 00181075=1 00181076=1 00181077=3 00181078=1 00181079=3 00189729=1 00540300=1:2 00540302=1:2 00540304=1:2
        0020000D=1 0020000E=1 0040A170=2:2
        00686590=1 300600CA=1
        300A065C=1 300A065D=1C
        00289520=1 300600C8=3 300600C9=2:197 300600CB=2:198 300A0606=1
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        00080070=2 00081090=2 00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 30100025=2:70 3010002D=1 3010002E=1:2 30100039=1 30100043=2
        00089007=1 30020106=2C 300A060B=1C
        30020104=1 300A0704=1C 300A0705=1C
        3002010D=1 3002010E=1
        3002010A=1C 3002010B=1C
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00289110=1:48 00289132=1:159 00409096=1:49 30020102=1:202 30020103=1:203 30020109=1:204 3002010C=1:205 300A0656=1C:55
        00081150=1 00081155=1 0040A170=1:2
        00082132=3 00082134=1 00082135=1:2
        00181000=2 0018100A=3:58 00181020=2 00181204=3 00181205=3 00500021=3 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100043=2
        00089007=1 00089206=1 00089207=1
        00189808=1 0018980B=1 00189810=1C
        00209301=1
        00209302=1
        00200020=1
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00189472=1:26 00189806=1:210 00189807=1:211 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 0020930E=1:212 0020930F=1:213 00209310=1:158 00209450=1:214 00289110=1:48 00289132=1:159 00409096=1:49
        00181130=1C 00189403=2 00189404=1C 00189449=1C
        00181510=1C 00181511=1C 00189447=1C
        00189469=1 00189470=1 00189471=1 300A0128=1 300A0129=1 300A012A=1
        00189435=1 00189436=1C 00189437=1C 00189438=1C 00189439=1C 00189440=1C 00189441=1C 00189442=1C
        00189452=1
        00189463=1 00189464=1 00189465=1 00189466=1 00189467=1 00189468=1 00189469=1 00189470=1 00189471=1
        00181110=1 00189402=1
        00286114=1 00289416=1
        00283002=1 00283006=1 00289474=1
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00189401=1:216 00189405=1:217 00189406=1:218 00189407=1:19 00189412=1:20 00189417=1:21 00189432=1:22 00189434=1:219 00189451=1:23 00189455=1:24 00189456=1:220 00189462=1:221 00189472=1:26 00189476=1:222 00189477=1:28 00209071=1:33 00209111=1:34 00209253=1:157 00209450=1:214 00289132=1:159 00289415=1:223 00289422=1:224 00289443=1:37
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00189405=1:217 00189406=1:218 00189407=1:19 00189412=1:20 00189417=1:21 00189432=1:22 00189434=1:219 00189451=1:23 00189455=1:24 00189456=1:220 00189472=1:26 00189476=1:222 00189477=1:28 00209071=1:33 00209111=1:34 00209253=1:157 00209450=1:214 00289132=1:159 00289415=1:223 00289422=1:224 00289443=1:37
        300A00F9=1
        00080070=1 00080222=3 00081090=1C 00181000=3 00181020=3 00181204=3 00181205=3 300A0420=3:227
        00189804=1 00189805=1
        00081161=1C 00081162=1C 00081163=1C 00081167=1
        00081150=1 00081155=1 00081160=1C 0040A170=3:2 0062000B=1C
        00081150=1 00081155=1 00081160=1C 00200020=1C 0028135A=3 0040A170=3:2 0062000B=1C
        00686330=1 00686340=1 00686345=3
        006862D0=1 006862D5=3 006862E0=1:2 006862F0=3:2 006862F2=1 00686300=1 00686310=1 00686320=1:233 00686346=1 00686347=1
        0066002C=1 00686380=1
        00082218=1:2
        00420011=3 00420012=1C 00686270=1 00686280=1
        006863F0=1 00686400=3 00686430=1C 006864C0=1C 006864D0=1C
        006863C0=1 006863D0=1 006863E0=1:238
        00686440=1 00686560=1
        00686530=1 00686540=3 00686545=2:2 00686550=1C:240 00686590=1C
        00686440=1 006865B0=1
        00686530=1 00686540=3 00686545=2:2 006865A0=1C:242 006865D0=1C
        00686440=1 006865F0=1
        00686530=1 00686540=3 00686545=2:2 006865E0=1C:244 00686610=1C 00686620=1C
        00620020=1C 00620021=1C 00700003=1C 00700004=1C 00700006=1 00700010=1C 00700011=1C 00700012=1C 00700014=1C 00700015=1C 00700226=3 00700231=3 00700295=3
        00620020=1C 00620021=1C 00700005=1 00700020=1 00700021=1 00700022=1 00700023=1 00700024=1C 00700226=3 00700232=3 00700233=3 00700295=3
        00700020=1 00700021=1 00700022=1 00700024=1C 00700226=1 00700230=3 00700231=3 00700232=3 00700233=3 00700261=1C 00700262=1C 00700273=1C 00700274=1C 00700278=1C 00700279=1C 00700282=1 00700287=1C 00700294=1 00700295=3
        00081140=1C:39 00700002=1 00700008=1C:246 00700009=1C:247 00700209=3:248
        00700207=1 00700208=3 00700295=1
        00700002=1 00700062=1 00700066=3 00700068=3 00700401=3
        00080060=1C 00081032=2:2 00082218=1C:2 00200060=2C 0040100A=2:2
        00209167=1C 00209238=1C 00720024=1 00720026=1 00720028=1 00720050=1 00720052=1C 00720054=1C 00720056=1C 00720060=1C 00720062=1C 00720064=1C 00720066=1C 00720068=1C 0072006A=1C 0072006C=1C 0072006E=1C 00720070=1C 00720072=1C 00720074=1C 00720076=1C 00720078=1C 0072007A=1C 0072007C=1C 0072007E=1C 0072007F=1C 00720080=1C
        00720032=1 00720034=1 00720038=1C 0072003A=1C 0072003C=1C 0072003E=1C 00720040=3
        00720022=1:253 00720030=1:254
        00082144=1C 00181244=1C 00720108=1 00720302=1 00720304=1 00720306=1C 00720308=1C 00720310=1C 00720312=2C 00720314=1C 00720316=2C 00720318=1C 00720320=3 00720330=1C
        00209167=1C 00209238=1C 00720024=3 00720026=1C 00720028=1C 00720050=1C 00720052=1C 00720054=1C 00720056=1C 00720060=1C 00720062=1C 00720064=1C 00720066=1C 00720068=1C 0072006A=1C 0072006C=1C 0072006E=1C 00720070=1C 00720072=1C 00720074=1C 00720076=1C 00720078=1C 0072007A=1C 0072007C=1C 0072007E=1C 0072007F=1C 00720080=1C 00720402=1C 00720404=1C 00720406=1C
        00209167=1C 00209238=1C 00720026=1C 00720028=1C 00720052=1C 00720054=1C 00720056=1C 00720602=1C 00720604=1
        00720032=1 00720202=1 00720203=3 00720204=1 00720206=3 00720300=1:256 00720400=2:257 00720500=3 00720510=3 00720512=1C 00720514=1C 00720516=1C 00720520=1C 00720600=2:258 00720700=3 00720702=3 00720704=3 00720705=1C:14 00720706=3 00720710=3 00720712=3 00720714=3 00720716=3 00720717=3 00720718=3
        00720212=1
        00720216=1C 00720218=1
        00720104=1 00720106=1 00720108=1 0072010A=1C 0072010C=1C 0072010E=3
        00081150=1 00081155=1 30060084=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00082220=3
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00082230=3
        00240202=3 0066002F=1 00660030=3 00660031=1 00660032=3 00660036=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00620011=3
        00081156=3:263 00082218=3:264 00082228=3:265 00620003=1:2 00620004=1 00620005=1 00620006=3 00620007=1C:266 00620008=1 00620009=1C 0062000C=3 0062000D=3 0062000F=1:267 00620020=1C 00620021=1C 00700084=3 00700086=3:42
        0062000B=1
        00081140=2:15 00089124=2:16 00209111=1:34 00209113=1:46 00209116=1:47 00289110=1:48 00409096=1:49 0062000A=1:269
        00603002=1 00603004=1 00603006=1 00603008=1 00603010=3 00603020=1
        00081150=1 00081155=1 00760055=1
        00760034=1:2 00760036=1 00760038=1 00760040=1:272
        00760070=1 00760080=1 00760090=1 007600A0=1 007600B0=1 007600C0=1
        00686440=1 00780090=1 007800A0=1
        00081150=1 00081155=1 0078002E=1 00780050=1C 00780060=1C 00780070=1C:275
        007800B6=1 007800B8=1
        007800B2=1 007800B4=1:277
        00189915=1 00189916=1 00189917=3 00189918=2C 00189919=2C 0018991A=3
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00180027=3 00180029=3:2 00180035=3 00180038=2 0018003A=3 00540302=3:2
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00082220=1C:2
        00220007=1 00220008=1 00220009=1 0022000F=3 00221134=1
        00081199=1C 00221019=1 00221035=1 00221044=1C 00221250=1
        00220009=1 00460146=3 00460147=1
        00221047=1C 00221048=1C 00221049=3 00221053=1 00221054=1 00221097=2
        0040A043=1 0040A30A=1
        00081199=1C 00221130=1 00221132=1
        00081199=1C 00221131=1 00221133=1
        0022112B=1 0022112C=1
        00081199=1C 00221036=1 00460046=1
        00460075=1 00460076=2 00460077=2
        00081199=1C 00221033=2 00460111=1 00460112=1 00460113=1 00460116=1 00460117=1C 00460118=1C
        0022001B=2:282 00221012=1:283 00221028=1:2 00221029=3 00221033=2 00221037=1 00221039=2 00221040=2C:2 00221045=3:12 00221046=3 0022104A=2C:284 0022104B=2C:284 00221090=1:285 00221092=1:286 00221093=1 00221095=1 00221096=2:2 00221103=2C:2 00221121=2 00221122=2 00221127=3:287 00221128=3:288 0022112A=3:289 00460047=3:290 00460074=1:291 00460080=1:291 00460110=3:292
        00520028=1C 00520033=2C
        00520030=1 00520036=1 00520038=1C
        00089124=2:16 00189118=1:144 00209071=1:33 00209111=1:34 00289110=1:48 00289132=1:159 00289422=1:224 00520025=1:82 00520027=1:294 00520029=1:295
        00080005=1C 00080052=1C 00080201=1C 0008040F=1C 00080410=1C 00080411=1C 00080412=1C 00080413=1C
        00080054=3 00080407=3 00081190=3
        00080409=1C 0008040A=1C 0008040B=1C 0008040C=1C 0008040D=1C 0008040E=1C 00080420=3:298 00080422=1C 00081150=1 00081155=1 00282112=3 04000015=1C 04000404=3
        00080408=3 00080409=3 0008040A=1C
        00080005=1C 00080021=3 00080031=3 00080056=3 00080060=1 00080405=1C 00080406=2C 00080407=3 00080419=3 00080425=2C 0008103E=3 00180015=3 0020000E=1 00200011=2 00200060=3 00400275=3 00880130=3 04000561=3
        00400032=3 00400033=1C 00400035=3 00400036=3 00400039=3 0040003A=3
        00100020=2 00100021=3 00100024=3
        04000550=1 04000551=3 04000562=1 04000563=1 04000564=2 04000565=1
        00080005=1C 00080020=2 00080030=2 00080050=2 00080051=3:138 00080054=1C 00080056=3 00080061=2 00080063=3:2 00080090=3 00080096=3:42 0008009C=3 0008009D=3:42 00080404=1 00080405=1C 00080406=2C:2 00080407=3 00080419=3:300 0008041F=2 00080424=2C:301 00081030=2 00081032=3:2 00081048=3 00081049=3:42 00081060=3 00081062=3:42 00081190=1C 00100010=2 00100020=2 00100021=3 00100024=3:302 00100030=2 00100040=2 00101001=3 00101002=3:303 0020000D=1 00200010=2 00201206=2 00201208=2 00880130=3 04000561=3:304
        00460074=1:95 00460080=1:95
        00080050=2 00080051=3:138 00081110=2:14 0020000D=1 00321060=2 00321064=2:2 00400026=3:138 00400027=3:138 00401001=2 00401002=3 0040100A=3:2 00402016=2 00402017=2
        00081140=2:15 00089124=2:16 00189118=1:144 00189329=1:153 00189341=1:17 00189477=1:28 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209170=1C 00209171=1C 00209172=1:39 00209253=1:157 00209310=1:158 00289110=1:48 00289132=1:159 00289145=1:36
        00081140=2:15 00089124=2:16 00189118=1:144 00189226=1:173 00189341=1:17 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209170=1C 00209171=1C 00209172=1:39 00209253=1:157 00209310=1:158 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00081140=2:15 00089124=2:16 00189118=1:144 00189477=1:28 00189751=1:153 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209170=1C 00209171=1C 00209172=1:39 00209253=1:157 00209310=1:158 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00460030=1 00460032=1 00460034=1 00460036=1
        00460104=1 00460106=3
        00460018=1C:12 00460028=1C:311 00460038=3 00460040=3 00460042=3 00460100=1C:312 00460101=1C:312 00460146=1
        00240202=3 0066002F=1:2 00660030=3:2 00660031=1 00660032=3 00660036=1
        00286101=1 00286102=1C 00286110=1C 00286112=3 00286114=3 00286120=2C 00286190=3 00289416=1C 00289454=3
        30040002=1 30080012=3 30080014=2 30080016=2 30080064=1C 300C0051=1C
        0040072A=1 0040073A=1 0040074A=1C
        004008EA=1 0040A043=1 00660132=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 006A000B=3
        00082218=3:264 00082228=3:265 0040A180=1 0062000D=3 00660016=1C 00660022=1C 00660040=1C 00660121=3:318 006A0003=1 006A0005=1 006A0006=3 006A0007=1 006A0008=1C:266 006A0009=1:2 006A000A=1:319 006A000C=1 006A000D=1 006A000E=1C 006A000F=1C 006A0010=1C 00700023=1
        00283002=1 00283003=3 00283004=1 00283006=1
        00281403=3 00701804=1
        00281101=1C 00281102=1C 00281103=1C 00281104=1C 00281199=3 00281201=1C 00281202=1C 00281203=1C 00281204=1C 00281221=1C 00281222=1C 00281223=1C 00281224=1C 0028140F=1 00281410=1C 00701802=1 00701803=1:322
        00283002=1 00283006=1
        00701806=1:324
        00189090=1
        00180093=1C 00180094=1C 00189095=1C 00189127=1C 00189159=1C 00189234=1C
        00089007=1 00089206=1 00089207=1 00089208=1 00089209=1
        00081140=2:15 00089124=2:16 00189042=1:162 00189049=1:163 00189103=1:327 00189107=2:164 00189112=1:165 00189114=1:166 00189115=1:167 00189117=1:168 00189118=1:144 00189119=1:169 00189197=1:172 00189227=1:328 00189341=1:17 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00209310=1:158 00289110=1:48
        00189304=1:146 00189312=1:148 00189321=1:150 00189325=1:151 00189365=1:177 0018936F=1:178 00189379=1:179 0018937B=3
        0018937D=1 00189382=3
        0018937E=1 0018937F=3 00189380=3:266 00189381=3:331
        0018937C=1C 00221612=3:266 00741212=3:102
        00209164=1
        00209164=1 00209165=1 00209167=1C 00209213=1C 00209238=1C 00209421=3
        00209113=1:46 00209116=1:47 00289110=1:48
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00540222=2C
        00181110=2C 00181120=3 00181142=3 00181145=3 00181147=3 00181149=3 00181180=3 00181181=2 00181182=2 00181183=3 00181184=3 00200032=2 00200037=2 00280031=3 00280032=3 00540200=3 00540220=3:337
        00180027=3 00180028=3 00180029=3:2 00180034=3 00180035=3 00540302=3:2
        00540014=3 00540015=3
        00540013=3:340 00540018=3
        00181045=3 00540017=3 00540308=1
        00083012=3 00180031=3 00181070=3 00181071=3 00181072=3 00181073=3 00181074=3 00540300=2:2 00540302=3:2 00540304=3:2 00540306=3:342
        00181062=3 00181063=1 00181081=3 00181082=3 00181083=3 00181084=3 00540072=2C
        00181060=3 00181064=3 00540063=2:344
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00540412=2C:2
        00181242=1 00540033=1 00540036=1 00540038=1 00540039=3 00540210=3 00540211=1C
        00181110=2C 00181130=3 00181131=3 00181140=1 00181142=3 00181143=1 00181144=1 00181242=1 00540053=1 00540200=1
        0022001C=1 00220042=1C 0022004E=3
        00221010=1 00221210=1C 00221211=1C 00221212=1C
        00221010=3 00221019=1 00221250=1 00221257=1C 00221262=1 00221330=1
        00221010=3 00221257=1C 00221260=1C
        0022000D=2 0022000E=2C 00220058=2C:349 00221024=1:2 00221025=1:2 00221050=1:350 00221065=3 00221066=3 00221230=1C:351 00221255=1C:352
        00221618=1:2 00221642=1 00221643=1 00221644=1 00221645=1C 00221646=1C 00221649=3 00221650=3
        00081140=2:15 00089124=2:16 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00289110=1:48 00289132=1:35 00409096=1:49
        00081150=1 00081155=1 00081160=1C 00220032=1 0062000B=1C
        00221630=1 00240202=3 004008EA=1:2 0040A043=1:2 0040A30A=1 0066002F=1:2 00660030=3:2 00660031=1 00660032=3 00660036=1
        00460135=3 00460137=1
        00220007=1 00220008=1 00220009=1 0022000F=3
        0022000B=3 0022000D=2 00240110=3:358 00240112=2:359 00460044=2
        0022001C=1:2 00220042=1C:2 0022004E=3
        00221452=1 00221454=3 00409098=1:2
        00221466=1 00221467=1 00221468=1
        00220035=1 00220036=1
        00221460=1 00240202=3 0066002F=1 00660030=3 00660031=1 00660032=3 00660036=1
        00221458=1:365 004008EA=1:2 0040A043=1:2 0040A30A=1
        00081150=1 00081155=1 00081160=1C 00220032=1 00220039=1 00220041=2C 0040A170=3 0062000B=1C
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00220031=1:367 00289110=1:48 00289132=1:35
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00220001=3 00220002=3
        00220001=3 00220002=3 00220003=3 00220004=3 00220016=1:2 00220017=3:2 00220018=3:2 00220019=3:2 0022001A=1C:2 00220055=1C 00282000=1C 00282002=3 00480100=3:2 00480106=1 00480107=3 00480108=1C:2 00480111=3 00480112=3 00480113=3 00480120=3:6
        00281231=1 00281232=1
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209170=1C 00209171=1C 00209253=1:157 00281230=1:371 00289110=1:48 00289132=1:35 00289145=1:36 00409092=1:82 00409096=1:49 0048021A=1:84
        00400032=3 00400033=1C 00400035=3 00400036=3:138 00400039=3:2 0040003A=3:2
        00100020=1 00100021=3 00100024=3:302
        00100020=1 00100021=3 00100024=3:302 00100028=3 00185100=3
        00100214=1 00100215=1:2 00100217=1
        00100222=1 00100223=1 00100229=3:2
        00100020=1 00100021=3 00100022=1 00100024=3:302
        00081150=1 00081155=1 00081160=1C 0040E001=1C 0062000B=1C
        00080054=1
        00880130=2 00880140=1
        0040E010=1
        0040E030=1 0040E031=3
        00081190=1
        00081199=1:379 0020000D=1C 0020000E=1C 0040E020=1 0040E021=1C:380 0040E022=1C:381 0040E023=1C:382 0040E024=1C:383 0040E025=1C:384
        00102295=1 00102296=1:2
        00189915=1 00189916=1 00189917=3 00189918=1C 00189919=1C
        00189900=1 00189901=3 00189902=1:2 00189903=1:2 00189904=3 00189905=1C
        0072005E=1C 0072005F=1C 00720060=1C 00720061=1C 00720062=1C 00720063=1C 00720064=1C 00720065=1C 00720066=1C 00720067=1C 00720068=1C 00720069=1C 0072006A=1C 0072006B=1C 0072006C=1C 0072006D=1C 0072006E=1C 0072006F=1C 00720070=1C 00720071=1C 00720072=1C 00720073=1C 00720074=1C 00720075=1C 00720076=1C 00720078=1C 0072007A=1C 0072007C=1C 0072007E=1C 0072007F=1C 00720080=1C 00720081=1C 00720082=1C 00720083=1C
        004008EA=3:2 00720026=1C 00720028=1C 00720050=1 00720052=1C 00720054=1C 00720056=1C 00741057=1C 00820018=1 00820019=3 00820032=1 00820033=3 00820034=1C:389 00820035=3:389 00820036=3 00820037=1C
        00180060=1 00180090=1 00181064=1C 00181081=2C 00181082=2C 00181086=3 00181160=1 00181190=1 00189037=1 00189070=1C 00189085=1C 00189169=1C 00189170=1 00189171=1C 00189323=1 00189328=1 00189330=1 00189332=1 00189944=1 00189945=3 00189946=3 00209250=1C 00209256=1C 300A00C0=1
        00189900=1 00189901=3 00189902=1 00189903=1 00189904=3 00189905=1C
        00181120=1 00181130=1 001811C1=3:2 00189004=3 00189302=1 00189303=1C 00189305=1C 00189306=1 00189307=1 00189309=1 00189310=1 00189311=1 00189325=1:391 00189333=1 00189334=1 00189345=1C 00189346=1C:2 00189921=1 00189922=2 00189923=3 00189924=3 00189930=1 00189931=3:392 00189932=3:392 00189937=3 00189942=3 00189943=3
        00081150=1C 00081155=1C 00089215=3:2 00180050=1 00180088=1 00181100=1C 001811C1=3:2 00181210=1 00189004=3 00189316=1 00189317=1C 00189318=3 00189319=1 00189320=3 00189322=1 00189921=1 00189922=2 00189923=3 00189924=3 00189937=3 00189938=1 00189939=1 0018993B=1:392 0018993C=1:392 0018993D=3:266 0018993E=3:392 00189941=3 00280010=1 00280011=1 00281050=3 00281051=3
        00081150=1C 00404071=1C 00404072=1C 00404074=1C
        00081150=1C 00081155=1C 00189921=1 00189922=2 00189923=3 00189924=3 00189938=1C 00189939=1C 0018993A=1C 00404033=1:395
        001811B9=1 001811BD=3
        00180060=3 00181110=3 00181154=3 00181190=3 001811BB=3 001811BC=3 0018701A=3 00189328=3 00189330=3 00189332=3 00189457=1 00189461=3 00189508=3 00189509=3 00189510=3 00189511=3 00189514=3 00189515=3 00280010=3 00280011=3 00280101=3 300A00C0=1
        00081150=1 00081155=1 00189938=3 0018993A=3
        00180022=3 00181155=1 001811B0=1 001811B1=3 001811B2=3 001811B3=3 001811B4=3 001811B5=3 001811B6=3 001811B7=3 001811B8=3:397 001811BA=3:398 001811C1=3:2 00189004=3 00189410=3 00189425=3 0018990C=1C:399 0018990D=1C:399 00189921=1 00189922=2 00189923=3 00189924=3 00189937=3
        00189320=1 00189941=3
        00081150=1C 00081155=1C 00089215=3:2 00180050=3 00180088=3 001811BE=1 001811BF=3:401 001811C0=3 001811C1=3:2 00181210=3 00189004=3 00189317=3 00189527=3 0018990C=1C:399 0018990D=1C:399 00189921=1 00189922=2 00189923=3 00189924=3 00189937=3 00189938=1 00189939=1 00280010=3 00280011=3 00281050=3 00281051=3 00289478=3 00540081=3 00700041=3 00700042=3
        00180027=3 00180028=3 00180029=3:2 00180034=3 00180035=3
        00083012=3 00180031=3 00181070=3 00181071=3 00181072=3 00181073=3 00181074=3 00181075=3 00181076=3 00181077=3 00181078=3 00181079=3 00540300=2:2 00540302=3:2 00540304=3:2
        00189826=1
        00189836=1
        00189822=3 00189823=3 00189824=3 00189826=1
        00081140=2:15 00089124=2:16 00189341=1:17 00189472=1:26 00189807=1:406 00189821=1:407 00189835=1:153 0018993D=3:266 00209111=1:34 00209113=1:46 00209116=1:47 0020930E=1:212 0020930F=1:213 00209310=1:158 00209450=1:214 00289110=1:48 00289132=1:159 00409096=1:49
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 00081140=1C:39 00189833=1C 00189834=1C
        0018982D=3 0018982E=3 0018982F=3 00189830=3
        00620003=3:2 0062000F=3:2 00660015=1 00660016=1 00660017=3 00660018=3 00660019=3 0066001A=3 0066001B=3 0066001C=1C
        0070150C=1 0070150D=1 00701A07=1C
        00081140=1 0020000E=1
        00081115=1:413 0020000D=1 00281052=1C 00281053=1C 00281054=1C 00283000=1C:321 00283110=1C:5 00700405=1
        00286101=1 00286112=1C
        00081140=1:39 0020000E=1
        00081150=3 00081155=3 0040E001=3 0040E010=3
        00080055=3 00080070=1C 00080080=2 00080082=2 00081010=2C 00081040=3 00081041=3 00081090=1C 00181000=3 00181002=1C 00181020=3 00181204=3 00181205=3 00401101=2C 0040A084=1 0040A123=1C 0044010A=3
        00440108=1
        00080082=1C:2 00120020=1C 00380100=3:417 00440101=1:2 00440102=1 00440103=1:418 00440104=1 00440105=3 00440106=3 00440107=3:419
        00080080=2 00080082=2:2
        00340002=1 00340003=1 00340004=1
        00340001=1:422 00340005=1
        00081140=1:39 00409096=1:49
        00281101=1C 00281102=1C 00281103=1C 00281104=1C 00281199=3 00281201=1C 00281202=1C 00281203=1C 00281204=1C 00281221=1C 00281222=1C 00281223=1C 00281224=1C 0028140F=1 00281410=1 00701802=1 00701803=1 00701A09=3
        00701209=1 00701801=1:425
        300A0600=1 300A0605=1C 300A060B=1C 300A063C=1C 300A063D=2C 300A063E=1C:2 300A0656=1C:55 300A0657=1C 300A0689=1C:56 300A073A=1C 300A073B=2C 30100092=1C 30100093=1C 30100094=1C 30100095=1C 30100096=1C
        30060016=3 30060042=1 30060046=1 30060048=3 30060050=1
        00180088=1 00200032=1 00200037=1 00280008=1 00280010=1 00280011=1 00280030=1
        0020000E=1
        0062000C=3 0062000D=3 3006002A=3 30060040=3:428 3006004A=3:429 3006004B=3:430 30060084=1
        30020051=1 30020052=1C
        00080070=2 00081090=2 00181000=2 0018100A=3 00181020=2 00181204=3 00181205=3 00500021=3 300A0602=1C 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 300A0642=2 300A0643=2 300A0645=1 300A0646=1C 300A0647=1C 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1 30100039=1 30100043=2
        300A00B8=1 300A00BA=3 300A00BC=1 300A00BE=2C
        3002000C=3 3002000E=3 30020010=3 30020012=3 30020026=3 30020032=3 300A00CC=3 300C0007=3 300C0008=3 300C0009=3
        300A00D2=1 300A00D3=2 300A00D4=3 300A00D5=2 300A00D6=2 300A00D8=2 300A00DA=3 300A00DE=3 300A00F9=3
        300A00E1=2C 300A00E4=1C 300A00E5=3 300A00E6=2 300A00E7=1 300A00E8=1 300A00E9=1 300A00EA=1 300A00EB=1C 300A00EC=1C 300A00EE=3 300A00EF=3 300A00F9=3 300A02E0=3 300A02E1=3 300A02E2=1C 300A02EB=3 300A0355=3
        300A00E1=2 300A00F5=3 300A00F6=2 300A00F8=1 300A00F9=3 300A00FA=2 300A00FB=3 300A00FC=1 300A00FE=3 300A0100=2C 300A0102=2C 300A0104=2 300A0106=2 300A0355=3
        300A00F9=3 300A0108=1 300A0109=1 300A010A=3 300A0431=3 300A0436=3
        300800A2=2C 300A0112=1 300A0114=3 300A0115=3 300A0116=1C 300A011A=1C 300A011E=1C 300A011F=1C 300A0120=1C 300A0121=1C 300A0122=1C 300A0123=1C 300A0124=3 300A0125=1C 300A0126=1C 300A0128=2C 300A0129=2C 300A012A=2C 300A012C=2C 300A012E=3 300A0130=3 300A0132=3 300A0133=3 300A0134=2 300A0140=1C 300A0142=1C 300A0144=1C 300A0146=1C 300A014A=3 300A014C=3 300C0050=3 300C0080=1C
        300A00F9=3 300A0421=1 300A0422=3 300A0423=3 300A0424=1 300A0425=3
        00081150=1 00081155=1 300A00C8=1 300C0008=3 300C0009=3
        300A008C=1 300A0093=1C 300C0051=1
        30060084=1 300A00DC=3 300A00DD=3 300A00F9=3
        00080070=3 00080080=3 00080081=3 00081040=3 00081041=3:2 00081090=3 00081156=3:14 00181000=3 00181204=3 00181205=3 30020050=3:432 300800A1=1C:433 300800A3=3 300A0054=3 300A00B2=2 300A00B3=3 300A00B4=3 300A00B6=1C:434 300A00C0=1 300A00C2=3 300A00C3=3 300A00C4=1 300A00C6=2 300A00C7=1C 300A00CA=3:435 300A00CE=3 300A00D0=1 300A00D1=1C:436 300A00E0=1 300A00E2=3 300A00E3=1C:437 300A00ED=1 300A00F0=1 300A00F2=3 300A00F4=1C:438 300A0107=3:439 300A010E=1C 300A0110=1 300A0111=1:440 300A0420=3:441 300C0042=3:442 300C0050=3:443 300C006A=3 300C0080=3:14 300C00A0=3 300C00B0=1C:444 30100038=3 30100080=3:2
        00741032=1 00741034=1 00741036=1C 00741040=3 00741338=2C 0074133A=2C 3002000D=2 30020032=2C 300C0008=1C 300C0009=2C
        300A0451=1C 300A0452=1C 300A0453=1
        00740120=1C 00740121=1C 00741022=1 00741025=3 00741026=2 00741027=2 00741028=2 0074102A=2 0074102B=2 0074102C=2 0074102D=2 00741030=2C:446 00741324=3 30080022=1 300A0054=3 300A00B3=1C 300A00CE=1 300A01D2=2 300A01D4=2 300A01D6=2 300A0450=3:447 300A0705=3 300C0006=1 300C0022=1C
        300C0006=1 300C0112=1 300C0113=3
        30080022=2 3008002A=1 30080036=3 300A00C2=3 300A00C3=3 300A00CE=2 300A0705=3 300A0715=3:2 300A0730=3 300C0006=3 30100038=3
        30080024=1 30080025=1 30080042=2 30080044=1 30080048=2 30080060=3 30080068=3 300800A2=2C 30080230=3 300A0015=1C 300A0114=3 300A0115=2 300A0116=3 300A011A=1C 300A011E=1C 300A011F=1C 300A0120=1C 300A0121=1C 300A0122=1C 300A0123=1C 300A0124=3 300A0125=1C 300A0126=1C 300A0128=2C 300A0129=2C 300A012A=2C 300A0140=1C 300A0142=1C 300A0144=1C 300A0146=1C 300A014A=3 300A014C=3 300C00F0=3
        30080016=1 30080082=1C 300C0051=1C
        30080076=1 30080092=1C 300C0051=1C
        300A00B8=1 300A00BC=1
        300A00D2=3 300A00D3=2 300A00D4=3 300A00D5=3 300A00D8=3 300A00F9=3
        300A00E5=3 300A00EE=2 300A00EF=3 300A00F9=3 300A0355=3 300C00D0=1
        300A00F5=3 300A00F9=3 300A00FE=2 300A0355=3 300C00E0=3
        300A0741=1 300A0742=1 300A0743=1C 300A0744=1 300A0745=1 300A0746=2 300A0783=1C
        00081150=1 00081155=1 30080078=3 3008007A=3
        30060084=1 300A00DC=3 300A00F9=3
        00181203=2 30040012=3 300A0130=1 300C0121=1 300C0122=1 300C0124=1
        300C0126=1 300C0127=1 300C0128=1C 300C0129=3
        00081156=3:14 30020050=3:432 30080022=2 3008002A=1 3008002C=2 30080032=3 30080033=3 30080036=3 30080037=3 3008003A=3 3008003B=3 30080040=1:451 30080080=3:452 30080090=3:453 300800A0=1C:454 300800A1=1C:433 300800A3=3 300800B0=1C:455 300800C0=3:456 300800D0=3:457 300A00B4=3 300A00C2=3 300A00C3=3 300A00C4=1 300A00C6=1 300A00C7=1C 300A00CE=2 300A00D0=1 300A00E0=2 300A00ED=2 300A00F0=2 300A0107=3:439 300A0110=1 300A0420=3:441 300A065A=1C:1 300A0705=3 300A0715=3:2 300A0716=3:2 300A0730=3 300A0740=3:458 300C0006=3 300C0040=3:459 300C006A=3 300C00B0=3:460 300C0120=1C:461 300C0123=3 300C0125=3:462 30100038=3
        00741406=1 0074140C=1
        00741406=1 00741407=1 00741408=1
        00741402=1C 00741403=1C 00741405=3:464 0074140D=1C:465 300A00CE=1 300C000C=1
        00741406=1 0074140A=1 0074140B=3
        00741409=1:467 300C000C=1
        00080070=3 00080080=3 00080081=3 00081040=3 00081041=3:2 00081090=3 00181000=3 00181204=3 00181205=3 300A00B2=2
        30080105=3 300A00E1=3 300A0212=1 300A0214=1 300A0216=3 300A0218=3 300A021A=3 300A021B=3 300A021C=3 300A0222=3 300A0224=3 300A0226=1 300A0228=1 300A0229=1C 300A022A=1 300A022B=1C 300A022C=1 300A022E=1
        30060084=2 300A00E1=3 300A0262=2 300A0263=2 300A0264=1 300A0266=3 300A026A=3 300A026C=3
        30060084=2C 300A00E1=3 300A0110=1 300A0271=3 300A0272=2C 300A0273=3 300A0274=2C 300A0282=1 300A0284=2 300A0286=1 300A0288=1 300A028A=1C 300A028C=1C 300A0290=3 300A0291=2C 300A0292=1C 300A0294=3 300A0296=1C 300A0298=3 300A029C=3 300A029E=3 300A02A0=1C 300A02A1=3 300A02A2=2 300A02A4=2C 300A02B0=3 300A02C8=1C 300A02D0=1 300C000E=1
        300A0232=1 300A0234=1 300A0236=3 300A0238=3 300A0240=3 300A0242=3 300A0244=3 300A0250=1 300A0260=3:471 300A0280=1:472 300C0042=3:14
        30080105=2 300A0212=1 300A0214=1 300A0216=2 300A021B=3 300A0226=1 300A0228=1 300A0229=1C 300A022A=1 300A022B=1C 300A022C=1 300A022E=1
        30080076=1 30080092=1C 300C0051=1
        30080122=2 300A0263=2 300A0264=1 300A0266=3
        00741406=3 30080080=3 30080090=3 30080132=1 30080134=1 30080136=1C 30080138=1C 3008013A=1C 3008013C=1C 30080140=3 30080150=3 30080160=1 30080162=1C 30080164=1C 30080166=1C 30080168=1C 30080171=3 300A0110=1 300A0271=3 300A0272=2C 300A0273=3 300A0282=1 300A0284=2 300A0288=1 300A02A2=2 300A02A4=2C 300C000E=1
        30080022=2 3008002A=1 3008002C=2 30080080=3:452 30080090=3:475 30080116=3 30080120=3:476 30080130=1:477 300A00CE=2 300A0232=1 300A0236=3 300A0238=3 300A0240=3 300A0242=3 300A0244=3 300A0250=1 300A0715=3:2 300A0716=3:2 300A0730=3 300C000C=3 300C0040=3:14
        00080070=2 00080080=3 00080081=3 00081040=3 00081090=2 00181000=2 0018100A=3:58 0018100B=2 00181020=2 00181204=3 00181205=3 00500021=3 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1:2 30100043=2
        00686590=1 300A0678=1:2
        00081150=1 00081155=1 300C0004=1C:113
        300C0004=1C 300C000A=1C 300C0022=1
        00081150=1 00081155=1 300C0020=1C:482 300C0118=1C
        30060084=3 300C0115=1 30100038=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 30100089=3
        00081140=1C:14 30080022=1C 300A0002=2 300C0060=1C:14 300C0114=2:484 300C0117=1 300C0119=1C 30100077=2 30100078=2:485
        300A060C=1 300A061B=1 300A061C=1C
        300A0620=1 300A0622=1 300A0623=1 300A0624=1C 300A0626=2 300A0627=1C 300A0628=2
        300A061F=1:487 300A0621=1C:488 300A0630=1:14
        300A0603=1 300A0619=1 300A061A=1 300A061E=1C 30100025=1:70
        300A060C=1 300A0620=1 30100002=1 30100003=2C 30100005=2C
        30080012=3 300A0625=1 300A063C=1 300A0773=3 300A0774=2
        300A061F=1C:491 300A0703=1:14 300A0772=1C:492
        300A0603=1 300A060C=1C 300A0619=1 30100025=1:70
        30040062=1 30060084=1
        30040001=1 30040002=1 30040004=1 30040052=1 30040054=1 30040056=1 30040058=1 30040060=1:495 30040070=3 30040072=3 30040074=3
        00540410=1 30100030=1
        30100040=1
        0062000D=3 30100017=2 30100025=1 30100035=1 30100036=3 30100037=3 30100064=1 30100065=1 30100066=2 30100067=2 30100068=2 30100069=1C 3010006A=3
        3010006F=1 30100074=1C
        00081110=1 0040A170=1
        300A0079=1C 300A007A=1C 30100084=3 30100085=3 30100087=3
        30100041=1 3010007C=1 30100083=1
        30100032=2:497 3010003C=1 30100042=1C 30100046=3 30100047=3 30100048=3 30100049=1C:498 30100054=1 3010005E=1C 30100060=1:499 30100061=2 30100062=2:14 30100071=2:500 30100076=2:501 30100079=1C:502 3010007A=3 3010007B=3 3010007D=3 3010007E=3 3010007F=3 30100080=3:2 30100081=3:1 30100082=2:503 30100088=3:2
        00081199=1C 004008EA=1C 0040A032=3 0040A033=3 0040A040=1 0040A043=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A160=1C 0040A161=1C 0040A162=1C 0040A163=1C 0040A168=1C 0040A30A=1C 30100001=1C
        30100007=1C:14 3010000B=1C 30100063=1 3010006D=1:2 3010006E=1 30100070=2:505 30100073=1 30100075=2
        300A0083=3 300A0084=3 300A0086=3 300A0090=1C 300A0091=3 300A0092=1C 300A00C5=3 300A065A=1C 300C0006=1 300C0120=1C 300C0123=3
        300A0083=3 300A00A2=3 300A00A4=3 300C000C=1
        300A0021=3 300A0022=3 300A0023=3 300A0025=3 300A0026=3 300A0027=3 300A0028=3 300A002A=3 300A002B=3 300A002C=3 300A002D=3 300C0051=1
        00081156=3:14 300A0071=1 300A0072=3 300A0078=2 300A0079=3 300A007A=3 300A007B=3 300A0080=1 300A008B=3 300A00A0=1 300C0004=1C:507 300C000A=1C:508 300C0050=3:509 300C0080=3:14
        00081150=1 00081155=1 300A0055=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3:51 00080122=3 30100089=3:2
        300A00B8=1 300A00BA=3 300A00BC=1 300A00BE=2C 300A011C=1C
        300A00E1=2 300A00F5=3 300A00F6=2 300A00F8=1 300A00F9=3 300A00FA=2 300A00FB=3 300A00FC=1 300A00FE=3 300A0100=3 300A0104=2 300A0106=2 300A0355=3
        00081160=1C 00180060=2C 00181150=2C 00181151=2C 00189328=3 00189330=3 30020032=2C 30020034=3 30020050=3:432 300800A2=2C:55 300A00B6=3:513 300A00F0=1 300A00F4=2C:514 300A0107=3:439 300A011E=3 300A0120=3 300A0122=3 300A0128=3 300A0129=3 300A012A=3 300A0140=3 300A0144=3 300A014A=3 300A0420=3:441
        30020041=1 30020042=3
        300A00F9=3 300A0108=1 300A0109=1 300A010A=3
        300A00E1=2 300A00E4=1 300A00E5=3 300A00E7=1C 300A00E8=1C 300A00E9=1C 300A00EA=1C 300A00EC=1C 300A00F9=3 300A02E0=1 300A02E1=1 300A02E4=1C 300A02E5=1C 300A02E6=1C 300A02E7=3 300A02E8=3 300A02EB=3
        300A00F9=3 300A030F=1
        300A00E1=3 300A00F9=3 300A0316=1 300A0318=1 300A0320=1 300A0322=3
        300A00F9=3 300A0334=1 300A0336=1 300A0338=1 300A033A=3
        300A00F9=3 300A0344=1 300A0346=1 300A0348=1 300A034A=3 300A034C=1C
        300A00B8=1 300A00BB=2 300A00BC=1 300A00BE=1C
        300A00E1=2 300A00F5=3 300A00F7=1 300A00F8=1 300A00F9=3 300A00FA=1 300A00FB=1 300A00FC=1 300A00FE=3 300A0100=1 300A0104=1 300A0106=1 300A0440=3 300A0441=1C
        00180060=1C 300800A2=1C 300A0112=1 300A0114=1C 300A011A=1C 300A011E=1C 300A011F=1C 300A0120=1C 300A0121=1C 300A0122=1C 300A0123=1C 300A0128=2C 300A0129=2C 300A012A=2C 300A012C=2C 300A012E=3 300A0133=3 300A0134=2 300A0140=2C 300A0142=2C 300A0144=2C 300A0146=2C 300A0148=3 300A014A=2C 300A014C=2C 300A0151=3 300A0302=1C 300A0304=1C 300A0306=1C 300A030D=2C 300A035A=3 300A0360=1C 300A0370=1C 300A0380=1C 300A0390=1C 300A0392=1C 300A0394=1C 300A0395=3 300A0396=1C 300A0398=3 300A039A=1C 300A03AC=1C 300C0050=3
        300A00D2=1 300A00D3=2 300A00D4=3 300A00D5=2 300A00D8=2 300A00D9=1 300A00F9=3
        300A00F9=3 300A0421=1 300A0422=3 300A0423=3 300A0424=1 300A0426=3
        300A0501=1 300A0502=1 300A0503=1C 300A0504=1C 300A0512=1
        00081150=1 00081155=1 300A00C8=1
        30060084=1 300A00F9=3
        00080070=3 00080080=3 00080081=3 00081040=3 00081041=3:2 00081090=3 00181000=3 00181204=3 00181205=3 300800A1=1C:433 300800A3=3 300A0054=3 300A00B2=2 300A00B3=1 300A00C0=1 300A00C2=1 300A00C3=3 300A00C4=1 300A00C6=1 300A00CE=1 300A00D0=1 300A00D7=3 300A00E0=1 300A00ED=1 300A00F0=1 300A00F3=3 300A0107=3:517 300A010E=1C 300A0110=1 300A0150=3 300A02E3=3 300A02EA=1C:518 300A0302=1C 300A0304=1C 300A0306=1C 300A0308=1 300A0309=1C 300A030A=1 300A030C=3:519 300A0312=1 300A0314=1C:520 300A0330=1 300A0332=1C:521 300A0340=1 300A0342=1C:522 300A0350=1 300A0352=3 300A0354=3 300A0356=3 300A0358=3 300A03A4=3:523 300A03A6=1C:524 300A03A8=1:525 300A03AA=1C:526 300A0420=3:527 300A0505=3:528 300C0042=3:529 300C006A=3 300C0080=3:14 300C00A0=3 300C00B0=1C:530 30100038=3
        00180060=1C 30080024=1 30080025=1 30080042=2 30080044=1 30080045=3 30080046=3 30080047=1C 30080060=3 30080068=3 300800A2=1C 300A0114=1C 300A011A=1C 300A011E=1C 300A011F=1C 300A0120=1C 300A0121=1C 300A0122=1C 300A0123=1C 300A0128=2C 300A0129=2C 300A012A=2C 300A0140=2C 300A0142=2C 300A0144=2C 300A0146=2C 300A0148=3 300A014A=2C 300A014C=2C 300A0151=3 300A0302=1C 300A0304=1C 300A0306=1C 300A030D=2C 300A0360=1C 300A0370=1C 300A0380=1C 300A038F=3 300A0390=1C 300A0391=1C 300A0392=1C 300A0393=3 300A0394=1C 300A0399=3 300A039A=1C 300A03AC=1C 300C00F0=1
        300A00D2=1 300A00D3=2 300A00D4=3 300A00D5=2 300A00D8=2 300A00F9=3
        300A00E5=3 300A00F9=3 300C00D0=1
        300800D1=1C 300A00F5=3 300A00F9=3 300A00FE=3 300A0440=3 300C00E0=1
        300A00F9=3 300A0318=1 300C0100=1
        300A00F9=3 300A0336=1 300C0102=1
        300A00F9=3 300A0346=1 300A0348=1 300A034C=1C 300C0104=1
        300A00F9=3 300A0421=1 300A0422=3 300A0423=3 300A0424=1
        300A0507=1 300A0508=1 300A0509=1C 300A0510=1C 300A0511=1
        30080022=2 3008002A=1 3008002C=2 30080032=3 30080033=3 30080036=3 30080037=3 3008003A=3 3008003B=3 30080041=1:532 30080080=3:452 30080090=3:453 300800A0=3:454 300800A1=1C:433 300800A3=3 300800B0=1C:533 300800C0=1C:534 300800D0=1C:535 300800F0=1C:519 300800F2=1C:536 300800F4=1C:537 300800F6=1C:538 300A00C2=1 300A00C3=3 300A00C4=1 300A00C6=1 300A00CE=2 300A00D0=1 300A00E0=1 300A00ED=1 300A00F0=1 300A0107=1C:517 300A0110=1 300A0150=3 300A0302=1C 300A0304=1C 300A0306=1C 300A0308=1 300A0309=1C 300A0312=1 300A0330=1 300A0340=1 300A0350=1 300A0352=3 300A0354=3 300A0356=3 300A0358=3 300A0420=3:539 300A0506=3:540 300A0705=3 300A0715=3:2 300A0716=3:2 300A0730=3 300A0740=3:458 300C0006=1 300C0040=3:14 300C006A=3 300C00A0=3 300C00B0=1C:530 30100038=3
        300A004A=1 300A00B8=1
        300A0042=1 300A0043=3 300A0044=3 300A0046=3 300A0048=3:542 300A004B=3 300A004C=3 300A004F=3 300A0050=3 300A0051=3 300A0052=3 300A0053=3 300A0152=3 300A0153=3 300A0154=3 300A0155=3
        00540410=1 300A0798=2C 300A0799=2C 30100030=1
        3002011B=1 3002011D=1 3002011E=1C 3002011F=3 30020125=1C 30020126=1C 30020127=1C 30020128=1C 30020129=1 3002012A=1 30020130=1C 30020131=3 30020132=3 30020135=3 300A0607=1C 300A0659=1C 300A0688=1C
        300A0630=1C 300A0702=1C 300C0002=1C
        30020108=2:544 30020119=1:2 3002011A=1:545 3002011C=1 30020124=1C:546
        300A00F9=3 300A0192=1 300A0194=2 300A0196=3 300A0198=3 300A0199=3 300A019A=3
        300A00F9=3 300A01A2=1 300A01A4=2 300A01A6=3 300A01A8=3
        300A00F9=3 300A01B6=1 300A01B8=2 300A01BA=3 300A01BC=2 300A01D0=3
        00081150=1 00081155=1 00081160=1C 0062000B=1C 300A0402=3
        00189170=1 00189171=1 00189185=3 00189186=3
        300A078C=3 300A078D=1 300A0790=2 300A0792=3
        00185100=1C 300A0182=1 300A0183=3 300A0184=1C 300A0190=3:548 300A01A0=3:549 300A01B0=3 300A01B2=3 300A01B4=3:550 300A01D2=3 300A01D4=3 300A01D6=3 300A0401=3:551 300A0410=3:552 300A079F=3:553
        00081150=1 00081155=1 3010005C=2
        30100055=1C:555 30100056=2 30100058=1 30100059=2 3010005A=2 3010005B=2:2 3010005D=2:2 3010005F=2:501 30100077=1 30100078=2:485
        30060084=1C 300A0012=1 300A0013=3 300A0014=1 300A0016=3 300A0018=1C 300A001A=3 300A0020=1 300A0021=3 300A0022=3 300A0023=3 300A0025=3 300A0026=3 300A0027=3 300A0028=3 300A002A=3 300A002B=3 300A002C=3 300A002D=3 300A061D=3 300A068B=3
        00081150=1 00081155=1 300C0006=1
        00720026=1C 00720028=1C 00720052=1C 00720054=1C 00720056=1C 00741057=1C 300A062C=1
        300A0607=1C 300A062D=1 300A065E=1C
        300A062A=1 300A062B=2:559 300A065C=1 300A0660=1C:560
        00081072=1 30080066=2 300A073E=2 300A0760=1
        00720026=1C 00720028=1C 00720050=1 00720052=1C 00720054=1C 00720056=1C 00741057=1C 00820018=1 00820019=3
        30080060=2:562 300A0732=1 300A0733=2C:563 300A0734=1C 300A0735=1C 300A0736=1 300A0761=1:2 300A0762=1:2
        00380100=3:417 00440101=1:2 00440102=1 00440103=1:418 00440104=1 00440105=3 00440106=3 00440107=3:419
        00181000=2 0018100A=3 00181020=2 00181204=3 00181205=3 00500021=3 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1 30100043=2
        300A0741=1 300A0742=1 300A0743=1C:566 300A0744=1:2 300A0745=1:2 300A0746=2:42 300A0783=1C
        00081150=1 00081155=1 00089123=1C
        300A0600=1 300A0605=1C 300A060B=1C 300A063C=1C 300A073A=1C 300A073B=2C
        300A0608=1 300A0609=1 300A0630=1:14
        30100041=1
        00081150=1 00081155=1 300A068A=1:571
        300A007B=3 30100086=3
        300A0079=1C 300A007A=1C 30100084=3 30100085=3 30100087=3:573
        00440103=1:418 300A0630=1:14 300A0788=1:2 300C0113=3
        00740120=1C 00740121=1C 300A0450=3:447 300A0630=1:14 300A0708=1 300A0786=2 300A0789=2:544 300A078B=2:14
        30060033=3 30060084=1
        30060082=1
        300600B2=1 300600B4=1 300600B6=1C
        00082218=3:264 00082228=3:265 00620003=3:2 3006002E=3 30060030=3:577 3006004E=1C:418 3006004F=3:2 30060082=1 30060084=1 30060086=3:267 300600A0=3:578 300600A4=2 300600A6=2 300600B0=3:579 300A00E1=3 30100064=3:2 30100065=3:2
        00080070=2 00081090=2 00181000=2 0018100A=3 00181020=2 00181204=3 00181205=3 00500021=3 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1 30100039=1 30100043=2
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 3010002F=3
        0062000C=3 0062000D=3 0066000C=3 0066000D=3 3010001E=3 30100020=1 30100026=2:581 30100027=3:102 30100029=2 3010002B=2:2 3010002C=1C:582 30100037=3 30100038=1 3010003D=1
        300A0042=1 300A0043=3 300A0044=3 300A0046=3 300A0048=3:542 300A004C=3 300A004E=3 300A004F=3 300A0050=3 300A0051=3 300A0052=3 300A0053=3 300A014E=3
        00080070=2 00080080=2 00080081=3 00081040=3 00081041=3:2 00081090=2 00181000=2 00181204=3 00181205=3 300A0054=3 300A00B2=2
        30100035=1 30100036=3 30100037=3 3010003A=1 3010003B=2 3010004C=2 3010004D=2
        3010003E=1 3010003F=1 3010004F=1C 30100050=2 30100051=2
        00081150=1 00081155=1 300A060A=1C 300A0630=1C
        00081150=1 00081155=1 300A00B0=1C
        300A0630=1C:14 300A0702=1C:588 300C0002=1C:589
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 00540412=1C
        300A079A=3 300A079B=1 300A079C=2 300A079D=1 30100025=2
        00289520=1 300600C8=3 300600C9=2 300600CB=2
        00540410=1:591 300A0798=2C:592 300A0799=2C:593 30100030=1:2
        00080070=2 00081090=2 00181000=2 0018100A=3 00181020=2 00181204=3 00181205=3 00500021=3 300A060E=2C 300A0611=2C 300A0613=2C 300A0615=2C 3010001A=2 3010001B=2 3010001C=1C 3010001D=1C 3010002D=1 3010002E=1 30100043=2
        300A078E=2 300A078F=3:595 300A0791=1:2 300A0793=2:102 300A0795=1
        30080052=1 300A0016=3 300C0051=3
        3008002A=2 30080223=1 30080250=2 30080251=2 300A0705=3
        3008005A=2 30080224=2 30080240=3:598 300A0078=2 300C0022=3
        00081199=1 0062000B=1C 0066002C=1C 30060084=1C 30100006=1 30100007=1C 3010000A=3 30100014=3 30100031=1C
        00620003=2 0062000F=1C 30100006=1 30100007=1C 30100008=1C 3010000A=3 3010000C=1C 3010000E=1 3010000F=2C 30100010=1 30100011=1C 30100014=3
        30100022=1 30100023=1C:600 30100024=1C:601
        00081156=3:263 00082218=3:264 00082228=3:265 00620003=1:2 00620004=1 00620005=1 00620006=3 00620007=3:266 00620008=1 00620009=1C 0062000C=3 0062000D=3 0062000F=1:267 00620020=1C 00620021=1C 00700084=3 00700086=3:42
        00089124=2:16 00209111=1:34 00209113=1:46 00209116=1:47 00289110=1:48 0048021A=1:84 0062000A=1:269
        0040072A=1 0040073A=1 0040074A=2
        00081140=1C:39 00281050=1C 00281051=1C 00281055=3 00281056=3 00283010=1C:124
        0008010A=1 0008010E=1
        00080102=1 00080103=3 00080109=3:607 0008010C=1C 00080112=1C 00080114=2C 00080115=3 00080116=3
        00080105=1 00080106=1 0008010F=1 00080117=3
        00080105=1 00080118=3 00080122=3
        00080306=1 00080307=1
        00080308=1 00080309=1 0008030A=1 0008030B=1C 0008030C=1 0008030D=1 0008030E=3 0008030F=3 0040E010=3
        00080301=1 00080302=1 00080303=1 00080304=1C 00080305=3:611 00080310=3:612
        00080070=1 00080080=3 00080081=3 00081010=3 00081040=3 00081041=3:2 00081070=3 00081072=3:42 00081090=3 00181000=3 00181002=3 0018100A=3:58 00181020=3 00181050=3 00181200=3 00181201=3 00181204=3 00181205=3 0018A002=3 0018A003=3 0040A170=1:2
        00081150=1 00081155=1 0040E001=1 0040E010=3
        04000510=1 04000520=1
        00720026=1C 00720028=1C 00720052=1C 00720054=1C 00720056=1C 00741057=1C 04000552=1
        04000550=1 04000551=3:617 04000562=1 04000563=1 04000564=2 04000565=1
        04000005=1 04000010=1 04000015=1 04000020=1
        04000005=1 04000100=1 04000105=1 04000110=1 04000115=1 04000120=1 04000305=1C 04000310=3 04000401=3:2
        30020100=1
        00081156=3 00700306=1 0070030F=3 00700310=1 00700311=1C 00700312=3 00700318=1C 0070031A=3 0070031F=3 30060046=1C 30060050=1C
        00081140=1C:39 00200052=1C 0070031E=1:622
        00081150=1 00081155=1 0062000B=1
        0070030A=1 0070030D=2 300600C8=3
        00081150=1 00081155=1 30060084=1
        00081140=1C:39 00200052=1C 00620012=3:624 00700309=1:625 00700314=3:119 00700315=3:626
        00400512=1 00400513=2:138
        00080070=3 00081090=3 00500012=1:2 00500013=3 00500015=3 0050001A=3 0050001B=3 0050001C=3 0050001D=3 0050001E=3
        00400612=1
        00082228=3:265 00400551=1 00400554=1 00400562=2:138 0040059A=3:2 00400600=3 00400602=3 00400610=2:630 00400620=1C:1
        0008114B=3:14 00081150=1 00081155=1 00081160=1C 00081199=3:14 0040A0B0=1C 0062000B=1C 00880200=3:143
        004008EA=1:2 0040A161=1C 0040A162=1C 0040A163=1C 0040A30A=1
        00081199=1:131 0040A010=1 0040A040=1 0040A043=1C:2 0040A050=1 0040A120=1C 0040A121=1C 0040A122=1C 0040A123=1C 0040A124=1C 0040A130=1 0040A132=1C 0040A138=1C 0040A13A=1C 0040A160=1C 0040A168=1:2 0040A300=2:132 0040A301=1C:2 0040A504=1C:130 0040A801=1:134 0040DB73=1C 00480301=1C 00700022=1 00700023=1 0070031A=3 30060024=1
        004008EA=1C 0040A043=1 0040A804=1C
        004008EA=1C 0040A043=1 0040A805=1C
        004008EA=1C 0040A168=1C 0040A301=1C 0040A804=1C 0040A805=1C 0040DB73=1C 00720050=1C 00720063=1C 00720064=1C 0072006F=1C 00720072=1C 00720074=1C 00720076=1C 00720078=1C 0072007A=1C 0072007C=1C 0072007E=1C 00720082=1C 00720083=1C
        0040A802=1 0040A803=1 0040A806=3:635 0040A807=3:636 0040A808=1:637
        0040A027=1 0040A030=1 0040A075=1 0040A088=2:2
        00080055=3 00080070=1C 00080080=2 00080082=2:2 00081010=2C 00081040=3 00081041=3:2 00081090=1C 00181000=3 00181002=1C 00181020=3 00181204=3 00181205=3 00401101=2C:2 0040A080=1 0040A082=2 0040A084=1 0040A123=1C 0044010A=3:2
        00080080=2 00080082=2:2 00080220=3:2
        00220010=3 00220011=3 00220012=3 00220013=3 00220014=3 00220021=1:39 00220022=1:39
        00081150=1 00081155=1 30060014=1
        00200052=1 30060012=3:643
        00081150=1 00081155=1 0062000B=1C 0070031B=1C
        30100006=1 30100007=1C 3010000A=3 30100014=3
        00081156=3:645 00089215=3:2 30060022=1 30060024=1 30060026=2 30060028=3 3006002C=3 3006002D=3 30060036=2 30060037=3:266 30060038=3 3006004D=3:418 3010005B=3:2 301000A0=3:646
        00080021=1 00080031=1 00080060=1 0008103E=1 0020000E=1 00200011=1
        00700006=1 00700012=1 00700401=3 00720108=1
        00081150=1 00081155=1 00081160=1C 00089237=1C 0062000B=1C
        00081134=1C:14 00081140=2C:650 0008114A=1C:14 00082142=2C 00082143=2C 00082144=1C 00089237=1C:14 00180042=1C 00181244=1C 00720108=1 00720302=1 00720304=1 00720306=1C 00720308=1C 00720320=3 00720330=1C 00720427=2C:39 00720717=3 00720718=3
        00720432=1 00720434=1
        0022000F=3 00460018=1C:12 00460028=1C:311 00460100=1C:312 00460101=1C:312 00460102=1C:312 00460146=1
        00660015=1 00660016=1 00660017=3 00660018=3 00660019=3 0066001A=3 0066001B=3 0066001C=1C
        0066001E=1 0066001F=1 00660020=3 00660021=1
        00660026=2 00660027=2 00660028=2 00660034=2 00660041=2 00660042=2 00660043=2
        00620003=3:2 0062000C=1 0062000D=1 0062000F=3:2 00660003=1 00660004=3 00660009=2 0066000A=2C 0066000B=3 0066000C=1 0066000D=1 0066000E=1 00660010=1 00660011=1:654 00660012=2:655 00660013=1:656 00660035=2C:266 00660037=3 00660038=3
        0066002C=1 0066002D=1 0066002E=2
        00081156=3:263 00082218=3:264 00082228=3:265 00620003=1:2 00620004=1 00620005=1 00620006=3 00620008=1 0062000F=1:267 00620020=1C 00620021=1C 0066002A=1 0066002B=1:658 00700084=3 00700086=3:42
        300A0600=1 300A0605=1C 300A060B=1C 300A063C=1C 300A063D=2C 300A063E=1C:2 300A0656=1C:55 300A0657=1C 300A067A=1C 300A0689=1C:56 300A073A=1C 300A073B=2C 30100099=1C 3010009A=1C
        0062000D=1C 00660016=1 00660103=1C
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 0040A195=3
        004008EA=1 0040A043=1 0040A161=1 0040A195=1
        004008EA=1 0040A043=1 0040A195=1 00660125=1
        0062000D=1C 00660038=3 00660102=1:661 00660104=1:266 00660105=1 00660106=1 00660107=3 00660108=1:662 00660121=3:318 00660124=3:663 00660130=3:664 00660133=3:2 00660134=1:2
        00186012=1 00186014=1 00186016=1 00186018=1 0018601A=1 0018601C=1 0018601E=1 00186020=3 00186022=3 00186024=1 00186026=1 00186028=3 0018602A=3 0018602C=1 0018602E=1 00186030=3 00186032=3 00186034=3 00186036=3 00186039=3 0018603B=3 0018603D=3 0018603F=3 00186041=3 00186043=3 00186044=1C 00186046=1C 00186048=1C 0018604A=1C 0018604C=1C 0018604E=1C 00186050=1C 00186052=1C 00186054=1C 00186056=1C 00186058=1C 0018605A=1C 00186070=3 00409098=1C:2
        0066002C=1C 00800009=1 00800010=1 00800011=1 00800012=1:39
        00081140=1:39 00281052=1C 00281053=1C 00281054=1C 00283000=1C:321
        00240092=1 00240100=1 00240102=1 00240103=1C 00240104=1C
        00240090=1 00240091=1 00240093=1 00240094=1C 00240095=3 00240096=3 00240097=2C:669 00240098=3
        00240124=1 00240126=1
        00240033=1:2 00240035=1C 00240036=1C 00240039=1 00240040=1C
        00240045=1 00240046=1C 00240048=1C 00240050=1C 00240051=1 00240052=1C 00240053=1 00240054=1C 00240055=1 00240056=1C 00240060=1C 00240061=1 00240062=1C
        00240202=3 00240341=1 0066002F=1 00660030=3 00660031=1 00660032=3 00660036=1
        00240325=1:1 00240338=1 00240344=1C:674
        00240071=1 00240202=3 0066002F=1 00660030=3 00660031=1 00660032=3 00660036=1
        00240073=1 00240202=3 0066002F=1 00660030=3 00660031=1 00660032=3 00660036=1
        00240059=1 00240066=1 00240068=1 00240072=1 00240083=1C:676 00240085=1C:677 00240306=1 00240307=1 00240308=1 00240309=3
        00081150=1 00081155=1 00081160=1C 0040A170=2:2 0062000B=1C
        00081140=2:15 00089124=2:16 00209111=1:34 00289110=1:48 00400710=1:82 00409096=1:49 00480110=2:86 00480207=1:83 0048021A=1:84
        00701305=1 00701306=1
        00081140=1C:39 00701302=1 00701303=1C 00701304=1C:681 00701309=1
        00700006=1 00700010=3 00700011=1C 00700012=1C
        00081150=1 00081155=1 00701904=1
        00700002=1 00700008=3:683 00700022=1 00700023=1 00701903=3:684 00701907=1
        00700002=1 00700008=1:683 00701804=1 00701903=3:684
        00281050=1C 00281051=1C 00281055=3 00281056=3 00283010=1C:124 00701203=1C 00701204=1 00701205=1C 00701207=1 00701209=1 0070120D=1C
        00081140=1C:39 00700404=1C:14 00701202=1 00701209=1
        003A0218=3 003A0244=1 003A0245=1 003A0246=3 003A0247=1C 003A0248=1C 0040A0B0=1
        003A0241=1 003A0242=1:689
        003A0202=3 003A0203=3 003A0205=3 003A0208=1 003A0209=1C 003A020A=3 003A020C=3 003A0210=1C 003A0211=1C 003A0212=1C 003A0213=1C 003A0214=1C 003A0215=1C 003A0218=3 003A021A=1 003A0220=1C 003A0221=1C 003A0222=3 003A0223=3 003A0312=3 003A0317=3 003A0318=1C 003A0319=1C 003A0320=3 003A0321=3 54000110=3 54000112=3
        00181068=1C 00181069=1C 0018106E=3 003A0004=1 003A0005=1 003A0010=1 003A001A=1 003A0020=3 003A0200=1:691 003A0310=1C 003A0311=3 54001004=1 54001006=1 5400100A=1C 54001010=1
        00080100=1C 00080102=1C 00080103=1C 00080104=1 00080105=1C 00080106=1C 00080107=1C 0008010B=3 0008010D=1C 0008010F=3 00080117=3 00080118=3 00080119=1C 00080120=1C 00080121=3 00080122=3 0040A195=1C
        004008EA=3:2 0040A043=1C:693 0040A0B0=1 0040A130=1C 0040A132=1C 0040A138=1C 0040A13A=1C 0040A168=3:693 0040A180=3 0040A30A=3 00700006=1C
        00081160=1 00221530=1 00221531=1
        00221527=1
        00221526=1:696 00240202=3 004008EA=1:2 0040A043=1:2 0040A30A=1 0066002F=1:2 00660030=3:2 00660031=1 00660032=3 00660036=1
        00180060=1C 00181510=3 00181511=3 00181700=1C 00181702=1C 00181704=1C 00181706=1C 00181708=1C 00181710=1C 00181712=1C 00181720=1C 00189220=1C 00189330=1C 00189463=1C 00189464=1C 00189465=1C
        00082112=1C:39 00180010=1C 00180012=1C:2 00180060=1C 00181006=3 00181110=1C 00181147=1C 00181160=1C 00181166=1C 00181190=1C 00181411=3 00181412=3 00181413=3 00186000=3 00187000=3 00187001=3 00187004=2 00187005=3 00187006=3 00187008=3 0018700A=3 0018700C=3 0018700E=3 00187010=3 00187011=3 00187012=3 0018701A=3 00187020=3 00187022=3 00187024=3 00187026=3 00187028=3 0018702A=3 0018702B=3 00187030=1C 00187032=1C 00187034=1C 00187040=3 00187041=3 00187042=3 00187044=3 00187046=3 00187048=3 0018704C=3 00187050=1C 00187052=1C 00187054=1C 00187056=1C 00187058=1C 00189328=1C 00189330=1C 00189332=1C 00189371=3 00189402=1C 00189420=1C 00189429=1C 00189430=1C 00189461=1C 00189466=3 00189467=3 00189468=3 00189469=3 00189470=3 00189471=3 00189508=1C 00189509=1C 00189510=1C 00189511=1C 00189514=1C 00189515=1C 00189516=1C 00189517=1C 00189518=3 00189519=3 00189538=1C:698
        0008002A=1C 00080070=2 00081010=1C 00081070=1C 00081072=1C:42 00081090=1C 00181000=1C 00181020=1C 00181030=1C 00181164=1C 00181204=3 00181205=3 00181400=1C 00181401=1C 00189423=1C 00189457=1C 00209529=1C:7 00280010=1 00280011=1 00280101=1 00282110=1C 00282112=1C 00282114=1C 00400260=1C:2
        00081140=2:15 00089124=2:16 00189118=1:144 00189341=1:17 00189504=1:45 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00209253=1:157 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00180060=1C 00181700=1C 00181702=1C 00181704=1C 00181706=1C 00181708=1C 00181710=1C 00181712=1C 00181720=1C 00189220=1C 00189330=1C
        00082112=1C:39 00180010=1C 00180012=1C:2 00180060=1C 00181006=3 00181147=1C 00181166=1C 00181411=3 00181412=3 00181413=3 00186000=3 00187000=3 00187001=3 00187004=2 00187005=3 00187006=3 00187008=3 0018700A=3 0018700C=3 0018700E=3 00187010=3 00187011=3 00187012=3 0018701A=3 00187020=3 00187022=3 00187024=3 00187026=3 00187028=3 0018702A=3 0018702B=3 00187030=1C 00187032=1C 00187034=1C 00187040=3 00187041=3 00187042=3 00187044=3 00187046=3 00187048=3 0018704C=3 00189328=1C 00189330=1C 00189332=1C 00189371=3 00189420=1C 00189461=1C 00189516=1C 00189517=1C 00189538=1C:702
        0008002A=1C 00080070=2 00081010=1C 00081070=1C 00081072=1C:42 00081090=1C 00181000=1C 00181020=1C 00181030=1C 00181164=1C 00181204=3 00181205=3 00181400=1C 00181401=1C 00189423=1C 00209529=1C:7 00280010=1 00280011=1 00280101=1 00282110=1C 00282112=1C 00282114=1C 00400260=1C:2
        00081140=2:15 00089124=2:16 00189341=1:17 00189504=1:45 00209071=1:33 00209111=1:34 00209113=1:46 00209116=1:47 00289110=1:48 00289132=1:159 00289145=1:36 00409096=1:49
        00189524=1 00189525=1 00189526=1 00189527=1 00189528=3 00189531=3 00209518=1
        00082142=1 00082143=1 00089459=1 00089460=1 00281090=2 00289411=2 00289478=1C
        00283002=1 00283006=1 00289474=1 00289507=1
        00289502=1 00289506=1
        00081140=1C:14 00286101=1 00286102=1C 00286110=1C 00286112=3 00286120=2C 00289422=1C:708 00289501=1:709
        00081140=1C:14 00089458=3:707 00181244=3
        00081140=1C:39 00181600=1 00181602=1C 00181604=1C 00181606=1C 00181608=1C 00181610=1C 00181612=1C 00181620=1C 00181622=3 00181624=3
        """
}
